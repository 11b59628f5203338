package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** How far the transfusion of a pack has come. */
public sealed interface Course {

    record NotStarted() implements Course {}

    /** @param reaction the last one reported */
    record Underway(
            PatientIdentifier patient,
            Instant startedAt,
            @Nullable Reaction reaction) implements Course {}

    record Stopped(PatientIdentifier patient, Instant startedAt, Instant stoppedAt) implements Course {}
}
