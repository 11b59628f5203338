package org.bloodstream.donors.collection.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.DonationCollected;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** All donations that were ever taken here. */
public interface Donations {
    /** The donor, kept from every other collection until the transaction ends; empty when there is none. */
    Mono<DonorAtCollection> lockDonor(UUID donor);

    Mono<Boolean> hasUsed(DonationNumber number);

    Mono<Void> add(DonationCollected event, Act act);
}
