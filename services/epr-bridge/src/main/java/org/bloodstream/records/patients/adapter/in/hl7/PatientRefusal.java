package org.bloodstream.records.patients.adapter.in.hl7;

import java.util.List;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.patients.domain.PatientObjection;

/** Where in a message an objection of the patient index belongs. */
public final class PatientRefusal {
    private PatientRefusal() {}

    /** @param sequence which PID of the message, from 1 */
    public static Acceptance of(List<? extends PatientObjection> objections, int sequence) {
        var errors = new FieldErrors();
        objections.forEach(objection -> add(errors, objection, sequence));
        return errors.refused();
    }

    private static void add(FieldErrors errors, PatientObjection objection, int sequence) {
        var pid = new Place("PID", sequence, 3);
        var mrg = new Place("MRG", sequence, 1);
        switch (objection) {
            case PatientObjection.NumberMerged _ -> errors.add(pid, Hl7Error.UNKNOWN_KEY, objection);
            case PatientObjection.NumbersOfTwoPatients _,
                    PatientObjection.AnotherNationalNumber _,
                    PatientObjection.NoneOfItsNumbers _,
                    PatientObjection.NumberInUse _ -> errors.add(pid, Hl7Error.DUPLICATE_KEY, objection);
            case PatientObjection.MergedIntoItself _, PatientObjection.MergedElsewhere _ ->
                errors.add(mrg, Hl7Error.DUPLICATE_KEY, objection);
        }
    }
}
