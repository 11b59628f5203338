package org.bloodstream.donors.search.application;

import reactor.core.publisher.Mono;

/** Donors whose names have no keys yet. */
public interface DonorsWithoutKeys {
    /**
     * Makes keys for some of them, in the caller's transaction; whom somebody else holds is left for later.
     *
     * @param most donors
     * @return how many have keys now
     */
    Mono<Integer> key(int most);
}
