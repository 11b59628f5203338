package org.bloodstream.donors.search.application;

import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import reactor.core.publisher.Flux;

/** The register, as it is searched. */
public interface DonorIndex {
    /** A few hundred donors at most who are written or sound alike, or have the birth date or a number; in no order. */
    Flux<Candidate> candidates(DonorQuery query);
}
