package org.bloodstream.records.patients.domain;

import java.time.Instant;
import java.util.List;
import java.util.SequencedSet;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** What happened to a patient. {@link #patient} is the main number at that time. */
public sealed interface PatientEvent {
    PatientIdentifier patient();

    Instant at();

    record PatientIdentified(PatientIdentifier patient, List<PatientIdentifier> identifiers, Instant at)
            implements PatientEvent {}

    record PatientAdmitted(
            PatientIdentifier patient,
            List<PatientIdentifier> identifiers,
            Location location,
            @Nullable String visit,
            Instant at)
            implements PatientEvent {}

    record PatientTransferred(
            PatientIdentifier patient,
            Location location,
            @Nullable Location from,
            Instant at) implements PatientEvent {}

    record PatientDischarged(PatientIdentifier patient, Instant at) implements PatientEvent {}

    record PatientsMerged(PatientIdentifier patient, PatientIdentifier retired, Instant at) implements PatientEvent {}

    static PatientIdentified identified(Patient.Living patient, Instant at) {
        return new PatientIdentified(patient.main(), listed(patient.numbers()), at);
    }

    static List<PatientIdentifier> listed(SequencedSet<PatientIdentifier> numbers) {
        return List.copyOf(numbers);
    }
}
