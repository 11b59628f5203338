package org.bloodstream.laboratory.message;

import ca.uhn.hl7v2.model.v251.segment.PID;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.PatientNumbers;
import org.bloodstream.exchange.fields.Place;

/** PID-3: the patient by the main number, which is the national one where it is given. */
public final class PatientReader {
    private static final List<String> PREFERENCE = List.of("HCN", "NHS", "CHI");
    private static final Place NUMBERS = Place.of("PID", 3);

    private final FieldErrors errors;

    public PatientReader(FieldErrors errors) {
        this.errors = errors;
    }

    /** Empty when a number in it is wrong or none is given, which then is among the errors. */
    public Optional<PatientIdentifier> read(PID pid) {
        var numbers = new PatientNumbers(errors).in(pid, NUMBERS);
        return errors.has(NUMBERS)
                ? Optional.empty()
                : numbers.stream().min(Comparator.comparingInt(PatientReader::rank));
    }

    private static int rank(PatientIdentifier number) {
        var rank = PREFERENCE.indexOf(number.authority());
        return rank < 0 ? PREFERENCE.size() : rank;
    }
}
