package org.bloodstream.production.testreport.adapter.in.awaiting;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.testreport.application.TakingAwaitedReports;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes cultures whose pack was not known when they were heard, once it is there: by whatever process it was made, nobody has to
 * tell, and nothing is missed. The cultures of a pack are taken together or not at all; what fails of one pack keeps no other.
 */
@Component
final class CultureRounds extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final TakingAwaitedReports awaited;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CultureRounds(TakingAwaitedReports awaited, TransactionalOperator transaction, Clock clock) {
        super(EVERY, EVERY, "Cultures that wait for their packs could not be taken");
        this.awaited = awaited;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected Mono<Void> round(long number) {
        return awaited.packs()
                .flatMapMany(Flux::fromIterable)
                .concatMapDelayError(this::take)
                .then();
    }

    private Mono<Void> take(ComponentId pack) {
        return Mono.defer(() -> awaited.take(pack, "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .as(transaction::transactional);
    }
}
