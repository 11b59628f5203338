package org.bloodstream.donors.duplicates.adapter.in.batch;

import java.time.Duration;
import org.bloodstream.donors.duplicates.application.SearchingForDuplicates;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Goes on with a search that somebody started, on whichever replica is first, with a pause after each page for live traffic. */
@Component
class DuplicateSearchRunner extends Rounds {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final SearchingForDuplicates searching;
    private final TransactionalOperator transaction;

    DuplicateSearchRunner(SearchingForDuplicates searching, TransactionalOperator transaction) {
        super(LOOK, LOOK, "The search for duplicates goes on in a second");
        this.searching = searching;
        this.transaction = transaction;
    }

    @Override
    protected Mono<Void> round(long number) {
        return Mono.defer(searching::step)
                .as(transaction::transactional)
                .delayElement(PAUSE)
                .repeat()
                .takeWhile(more -> more)
                .then();
    }
}
