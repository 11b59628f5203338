package org.bloodstream.donors.standing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What has become of a donor. A mistake is corrected by an event of its own. */
public sealed interface StandingEvent {
    UUID donor();

    Instant at();

    /** @param diedOn local date */
    record DonorDied(UUID donor, LocalDate diedOn, Instant at) implements StandingEvent {}

    /** The death was recorded in error. */
    record DonorDeathWithdrawn(UUID donor, Instant at) implements StandingEvent {}

    /** The donor wants no more invitations and gives no more. */
    record DonorOptedOut(UUID donor, Instant at) implements StandingEvent {}

    record DonorOptedIn(UUID donor, Instant at) implements StandingEvent {}

    /** @param service the blood service that invites the donor from now on */
    record DonorTransferred(UUID donor, String service, Instant at) implements StandingEvent {}

    record DonorReturned(UUID donor, Instant at) implements StandingEvent {}

    record UseRestricted(UUID donor, RestrictionGround ground, Instant at) implements StandingEvent {}

    record RestrictionLifted(UUID donor, Instant at) implements StandingEvent {}
}
