package org.bloodstream.donors.migration.application;

import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Donations of an old system of which other services have not been told. */
public interface BroughtDonations {
    /**
     * Tells of some of them, and keeps that they are told, in one transaction. Several instances tell of different ones.
     *
     * @param most of how many at most, at least 1
     * @return of how many; 0 when all are told
     */
    Mono<Integer> tell(int most, Act act);
}
