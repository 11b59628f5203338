package org.bloodstream.donors.search.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.Match;
import org.bloodstream.donors.search.domain.Ranking;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class FindingDonors {
    private final DonorIndex index;
    private final Ranking ranking;

    FindingDonors(DonorIndex index, Comparison comparison) {
        this.index = index;
        this.ranking = new Ranking(comparison);
    }

    /**
     * Best first. Where those who have what few share settle it, nobody else is looked for: that is nearly all of the work, and nearly
     * every query with a birth date is settled.
     */
    public Mono<List<Match>> find(DonorQuery query) {
        return settled(query)
                .switchIfEmpty(Mono.defer(() -> everywhere(query).map(found -> ranking.ranked(query, found))));
    }

    /** Without names there is no other way to find anybody. */
    private Mono<List<Match>> settled(DonorQuery query) {
        if (!query.maySettle()) return Mono.empty();
        return index.ofFew(query)
                .collectList()
                .map(found -> ranking.ranked(query, found))
                .filter(found -> query.words().isEmpty() || Ranking.settled(query, found))
                .map(found -> Ranking.withoutStrangers(query, found));
    }

    /** Each once. */
    private Mono<Collection<Candidate>> everywhere(DonorQuery query) {
        return index.soundingAlike(query).collectList().flatMap(sounding -> index.writtenAlike(query, sounding)
                .startWith(sounding)
                .collectMap(Candidate::donor)
                .map(Map::values));
    }

    /** Whose donation this is; empty when no donation has the number. */
    public Mono<List<Match>> whoGave(DonationNumber donation) {
        return index.whoGave(donation).map(ranking::asSought).map(List::of).defaultIfEmpty(List.of());
    }

    /** Who may be this person already, best first; empty for somebody new. */
    public Mono<List<Match>> likely(Particulars person) {
        return everywhere(DonorQuery.of(person)).map(candidates -> ranking.likely(person, candidates));
    }
}
