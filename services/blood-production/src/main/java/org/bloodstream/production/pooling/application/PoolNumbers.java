package org.bloodstream.production.pooling.application;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import reactor.core.publisher.Mono;

/** The numbers of pools: donation numbers of the facility that pools, which numbers no donation. */
public interface PoolNumbers {
    FacilityNumber facility();

    /**
     * Each given once, over all replicas. Empty when the facility has none left in this year.
     *
     * @param year two digits
     */
    Mono<DonationNumber> next(int year);
}
