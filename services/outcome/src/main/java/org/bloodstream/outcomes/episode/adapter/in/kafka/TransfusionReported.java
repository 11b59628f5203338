package org.bloodstream.outcomes.episode.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.jspecify.annotations.Nullable;

/** TransfusionReported v1 of the stream {@code request}. */
record TransfusionReported(
        ComponentId component,
        PatientIdentifier patient,
        Status status,
        @Nullable Integer volumeMl,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String reaction,
        Instant reportedAt) {
    enum Status {
        COMPLETED,
        REACTION,
        RETURNED,
        WASTED
    }

    Act act(String actor, String purpose) {
        return new Act(actor, purpose, reportedAt);
    }

    Statement statement() {
        return new Statement(
                fate(), Evidence.CONFIRMED_ELECTRONICALLY, null, patient, volumeMl, reaction, startedAt, endedAt, null);
    }

    private Fate fate() {
        return switch (status) {
            case COMPLETED, REACTION -> Fate.TRANSFUSED;
            case RETURNED -> Fate.RETURNED;
            case WASTED -> Fate.WASTED;
        };
    }
}
