package org.bloodstream.donors.overruling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.eligibility.domain.OverrulingGround;

/** What became of an overruling; in the stream {@code eligibility}, subject the donor. Words stay in this service's own table. */
public sealed interface OverrulingEvent {
    UUID donor();

    /**
     * @param donor pseudonym
     * @param condition code of a deferral rule
     * @param until first local date on which the cause is found again, if it is confirmed
     */
    record OverrulingProposed(
            UUID overruling,
            UUID donor,
            UUID assessment,
            String condition,
            OverrulingGround ground,
            LocalDate until,
            Instant proposedAt)
            implements OverrulingEvent {
        public static OverrulingProposed of(Overruling it, Instant at) {
            return new OverrulingProposed(
                    it.overruling(), it.donor(), it.assessment(), it.condition(), it.ground(), it.until(), at);
        }
    }

    /**
     * By another person than the one who proposed it.
     *
     * @param donor pseudonym
     * @param assessment the health check that it is about
     * @param supersededBy the one that counts from now on: the same answers, judged again
     */
    record OverrulingConfirmed(UUID overruling, UUID donor, UUID assessment, UUID supersededBy, Instant confirmedAt)
            implements OverrulingEvent {}
}
