package org.bloodstream.donors.duplicates.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Alike;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Phase;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Search;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Step;
import org.bloodstream.donors.duplicates.domain.FoundPair;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Verdict;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A search through the whole register, in pages. Each page is a transaction that holds the search's row: one replica works
 * at a time, a crash loses a page's work and nothing else, and whoever is next goes on where it was.
 */
@Service
public class SearchingForDuplicates {
    /** Donors in a page: what is held in memory at once are they and the pairs found among their likes [D]. */
    static final int PAGE = 200;

    private final DuplicateSearches searches;
    private final Comparison comparison;
    private final Clock clock;

    SearchingForDuplicates(DuplicateSearches searches, Comparison comparison, Clock clock) {
        this.searches = searches;
        this.comparison = comparison;
        this.clock = clock;
    }

    /** Call inside a transaction. Empty when a search runs already. */
    public Mono<UUID> start(Act act) {
        return searches.start(UUID.randomUUID(), act);
    }

    /** Call inside a transaction. Whether there may be more to do at once; false, too, while another replica works. */
    public Mono<Boolean> step() {
        return searches.take().flatMap(this::step).defaultIfEmpty(false);
    }

    private Mono<Boolean> step(Search search) {
        return switch (search.phase()) {
            case BLOCKING ->
                searches.block(search, PAGE)
                        .flatMap(step -> onwards(search, step, Phase.COMPARING).thenReturn(true));
            case COMPARING ->
                compare(search)
                        .flatMap(step -> onwards(search, step, Phase.DONE).thenReturn(step.donors() > 0));
            case DONE -> Mono.just(false);
        };
    }

    private Mono<Step> compare(Search search) {
        return searches.alike(search, PAGE)
                .collect(Compared::new, this::compare)
                .flatMap(compared -> searches.compared(search, PAGE, compared.pairs, compared.found, clock.instant()));
    }

    private void compare(Compared compared, Alike alike) {
        compared.pairs++;
        var likeness = comparison.compare(alike.one(), alike.other());
        if (likeness.verdict() != Verdict.UNLIKELY) compared.found.add(new FoundPair(alike.pair(), likeness));
    }

    private Mono<Void> onwards(Search search, Step step, Phase next) {
        return step.donors() > 0 ? Mono.empty() : searches.turn(search, next, clock.instant());
    }

    private static final class Compared {
        private long pairs;
        private final List<FoundPair> found = new ArrayList<>();
    }
}
