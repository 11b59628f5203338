package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.jspecify.annotations.Nullable;

/** @param owner who finds out, for UNRESOLVED: an organisation or a staff identifier */
record RecordOutcome(
        @NotNull Fate fate,
        @NotNull Evidence evidence,
        @Nullable @Size(max = 80) String owner,
        @Nullable PatientIdentifier patient,
        @Nullable @Min(0) @Max(1000) Integer volumeMl) {
    Statement statement() {
        return new Statement(fate, evidence, owner, patient, volumeMl, null, null, null);
    }
}
