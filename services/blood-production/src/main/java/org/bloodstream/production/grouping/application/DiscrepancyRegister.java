package org.bloodstream.production.grouping.application;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import reactor.core.publisher.Mono;

/** The list of discrepancies, kept in step with the donation's events. */
public interface DiscrepancyRegister {
    /**
     * Without effect when it stands on the list.
     *
     * @param number of resolutions before it
     */
    Mono<Void> found(DonationNumber donation, int number, Instant at);

    /** @param words why; they stay in this service's own table */
    Mono<Void> resolved(GroupDiscrepancyResolved event, int number, String words, Act act);
}
