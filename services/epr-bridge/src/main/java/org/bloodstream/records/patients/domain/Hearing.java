package org.bloodstream.records.patients.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.records.patients.domain.Patient.Living;

/** The decision about a claim: what the index keeps and what others hear, or why it is not believed. */
public sealed interface Hearing {
    /** @param changed whether the index has to keep something */
    record Heard(Living patient, boolean changed, List<PatientEvent> events) implements Hearing {}

    record Refused(List<PatientObjection> objections) implements Hearing {}

    /**
     * @param recognised who is meant by the claim's numbers
     * @param id for a patient who is not known yet
     */
    static Hearing of(Recognition recognised, Claim claim, Happening happening, UUID id) {
        return switch (recognised) {
            case Recognition.Doubtful(var objection) -> new Refused(List.of(objection));
            case Recognition.Unknown() -> registered(Living.registered(id, claim), happening);
            case Recognition.Known(var patient) -> known(patient, claim, happening);
        };
    }

    private static Hearing registered(Living patient, Happening happening) {
        return new Heard(patient, true, happening.of(patient, true));
    }

    private static Hearing known(Living patient, Claim claim, Happening happening) {
        var learning = patient.learning(claim);
        boolean learned = !learning.numbers().equals(patient.numbers())
                || !learning.person().particulars().equals(patient.person().particulars());
        return new Heard(learning, !learning.equals(patient), happening.of(learning, learned));
    }
}
