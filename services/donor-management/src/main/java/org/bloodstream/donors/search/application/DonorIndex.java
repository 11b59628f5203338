package org.bloodstream.donors.search.application;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register, as it is searched. */
public interface DonorIndex {
    /**
     * Of {@link #candidates} those who need no reading of the register's words: who is written as sought or sounds so, or has the
     * birth date or a number.
     */
    Flux<Candidate> soundingAlike(DonorQuery query);

    /** A few hundred donors at most who are written or sound alike, or have the birth date or a number; in no order. */
    Flux<Candidate> candidates(DonorQuery query);

    /** The donor under whose number the donation was recorded; empty for a donation that is not known. */
    Mono<Candidate> whoGave(DonationNumber donation);
}
