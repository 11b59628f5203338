package org.bloodstream.production.hold.application;

import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The list of holds, kept in step with their events. */
public interface HoldRegister {
    /**
     * @param information which kind of information it was
     * @param words of whoever has placed it by hand
     */
    Mono<Void> placed(DonationHeld event, String information, @Nullable String words);

    Mono<Void> lifted(DonationHoldLifted event, String words);
}
