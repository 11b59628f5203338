package org.bloodstream.production.component.application;

import java.util.Collection;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import reactor.core.publisher.Mono;

/** Which donations are in which pools. Nothing of it ever changes. */
public interface Pools {
    /** Every donation that is in one of these pools, by number; what is no pool's number has none. */
    Mono<List<DonationNumber>> contributing(Collection<DonationNumber> pools);

    /** Every pool that something of the donation is in, by number. Certain under the donation's lock. */
    Mono<List<DonationNumber>> of(DonationNumber donation);

    /**
     * Those of these numbers that are pools', kept from every other command until the transaction ends. Call after locking any of
     * their donations, never before.
     */
    Mono<Void> lock(Collection<DonationNumber> pools);

    default Mono<Void> lock(DonationNumber pool) {
        return lock(List.of(pool));
    }
}
