package org.bloodstream.donors.search.adapter.in.batch;

import java.time.Duration;
import org.bloodstream.donors.search.application.DonorsWithoutKeys;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Gives keys to donors from before there were any, and to those whom an instance of the version before writes meanwhile, with a
 * pause after each page for live traffic.
 */
@Component
class NameKeyRunner extends Rounds {
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PAGE = 500;

    private final DonorsWithoutKeys donors;
    private final TransactionalOperator transaction;

    NameKeyRunner(DonorsWithoutKeys donors, TransactionalOperator transaction) {
        super(LOOK, LOOK, "Keys of names are made later");
        this.donors = donors;
        this.transaction = transaction;
    }

    @Override
    protected Mono<Void> round(long number) {
        return Mono.defer(() -> donors.key(PAGE))
                .as(transaction::transactional)
                .delayElement(PAUSE)
                .repeat()
                .takeWhile(keyed -> keyed > 0)
                .then();
    }
}
