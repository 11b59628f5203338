package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.jspecify.annotations.Nullable;

/** What somebody says became of a pack; not yet on record. */
public record Statement(
        Fate fate,
        Evidence evidence,
        @Nullable String owner,
        @Nullable PatientIdentifier patient,
        @Nullable Integer volumeMl,
        @Nullable String reaction,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable TwoPersonCheck checkedBy) {

    OutcomeRecorded about(ComponentId component, Instant recordedAt) {
        return new OutcomeRecorded(
                component,
                component.donation(),
                patient,
                fate,
                evidence,
                owner,
                volumeMl,
                reaction,
                startedAt,
                endedAt,
                checkedBy,
                recordedAt);
    }
}
