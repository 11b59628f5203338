package org.bloodstream.donors.overruling.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.jspecify.annotations.Nullable;

/**
 * An overruling with its history.
 *
 * @param confirmedAt absent while nobody has
 * @param supersededBy the health check that counts instead; absent while nobody has confirmed it
 */
public record RecordedOverruling(
        Overruling overruling,
        Instant proposedAt,
        @Nullable Instant confirmedAt,
        @Nullable UUID supersededBy) {}
