package org.bloodstream.donors.collection.application;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import reactor.core.publisher.Mono;

/** A facility's numbers of one nominal year, 000001 to 999999. */
public interface DonationNumberSeries {
    /**
     * The next number, each at most once over all replicas; empty when the year's numbers are used up.
     *
     * @param year nominal, two digits
     */
    Mono<DonationNumber> next(FacilityNumber facility, int year);
}
