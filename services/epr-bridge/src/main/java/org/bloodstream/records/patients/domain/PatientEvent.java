package org.bloodstream.records.patients.domain;

import java.time.Instant;
import java.util.List;
import java.util.SequencedSet;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** What happened to a patient. {@link #patient} is the main number at that time. */
public sealed interface PatientEvent {
    PatientIdentifier patient();

    Instant at();

    /** @param organisation the hospital where the patient is looked after; absent when nothing was said of that */
    record PatientIdentified(
            PatientIdentifier patient,
            List<PatientIdentifier> identifiers,
            Particulars particulars,
            @Nullable OdsCode organisation,
            Instant at)
            implements PatientEvent {}

    record PatientAdmitted(
            PatientIdentifier patient,
            List<PatientIdentifier> identifiers,
            Particulars particulars,
            Location location,
            @Nullable String visit,
            @Nullable OdsCode organisation,
            Instant at)
            implements PatientEvent {}

    record PatientTransferred(
            PatientIdentifier patient,
            Location location,
            @Nullable Location from,
            @Nullable OdsCode organisation,
            Instant at)
            implements PatientEvent {}

    record PatientDischarged(
            PatientIdentifier patient, @Nullable OdsCode organisation, Instant at) implements PatientEvent {}

    record PatientsMerged(PatientIdentifier patient, PatientIdentifier retired, Instant at) implements PatientEvent {}

    static PatientIdentified identified(Patient.Living patient, Instant at) {
        return attended(patient, null, at);
    }

    static PatientIdentified attended(Patient.Living patient, @Nullable OdsCode organisation, Instant at) {
        return new PatientIdentified(
                patient.main(), listed(patient.numbers()), patient.person().particulars(), organisation, at);
    }

    static List<PatientIdentifier> listed(SequencedSet<PatientIdentifier> numbers) {
        return List.copyOf(numbers);
    }
}
