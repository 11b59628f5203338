package org.bloodstream.donors.sessions.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a venue after it was added. */
public sealed interface VenueEvent {
    UUID venue();

    /** As it is from now on, whole. */
    record VenueChanged(
            UUID venue,
            String name,
            String postcodeDistrict,
            @Nullable Position position,
            Instant changedAt) implements VenueEvent {}

    /** No session is planned there any more. */
    record VenueRetired(UUID venue, Instant retiredAt) implements VenueEvent {}
}
