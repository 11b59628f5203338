package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.donation.application.Donations;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The fields of DesignatedDonationNotWanted v1 that matter here; others may come. */
record NotWantedDonation(
        @Nullable DonationNumber donation, @Nullable Instant withdrawnAt) {
    static final String TYPE = "DesignatedDonationNotWanted";

    /** It follows its collection, so what is not known then was passed over: the event waits for an operator. */
    Mono<Void> learn(Donations donations) {
        if (donation == null || withdrawnAt == null)
            throw new UnappliableEventException(TYPE + " lacks a required field");
        return donations
                .notWanted(donation, withdrawnAt)
                .filter(known -> known)
                .switchIfEmpty(Mono.error(
                        () -> new UnappliableEventException(TYPE + " is of no known donation for one patient")))
                .then();
    }
}
