package org.bloodstream.donors.search.application;

import java.util.Collection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register, as it is searched. */
public interface DonorIndex {
    /**
     * Who has what few share, in no order: the birth date, a number; or the year of birth or its day with names that sound as sought.
     * Nobody where nothing of it is sought. It is read in a small part of the time that the other ways take together.
     */
    Flux<Candidate> ofFew(DonorQuery query);

    /**
     * A few hundred donors at most, in no order, who need no reading of the register's words: who is written as sought or sounds so, or
     * has the birth date or a number.
     */
    Flux<Candidate> soundingAlike(DonorQuery query);

    /**
     * A few hundred besides, in no order and some of them once more, who are written alike.
     *
     * @param sounding whom the other found: where they are few, one word that is written alike is enough
     */
    Flux<Candidate> writtenAlike(DonorQuery query, Collection<Candidate> sounding);

    /** The donor under whose number the donation was recorded; empty for a donation that is not known. */
    Mono<Candidate> whoGave(DonationNumber donation);
}
