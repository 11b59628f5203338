package org.bloodstream.donors.communication.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import reactor.core.publisher.Mono;

/** Donations, as far as a letter speaks of them. */
public interface GivenDonations {
    /** Empty for a donation that is not of this service. */
    Mono<Given> find(DonationNumber donation);

    /** @param donor pseudonym */
    record Given(UUID donor, Instant collectedAt) {}
}
