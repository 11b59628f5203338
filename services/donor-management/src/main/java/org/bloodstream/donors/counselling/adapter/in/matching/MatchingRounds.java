package org.bloodstream.donors.counselling.adapter.in.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.journal.Act;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Looks again at results whose donation was not known: it may have been recorded late, synchronised from a session without a
 * line, or imported. Looking is cheap, and needs nobody to tell.
 */
@Component
final class MatchingRounds extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int MOST = 100;

    private final OpeningCounselling counselling;
    private final TransactionalOperator transaction;
    private final Clock clock;

    MatchingRounds(OpeningCounselling counselling, TransactionalOperator transaction, Clock clock) {
        super(EVERY, EVERY, "Results could not be matched");
        this.counselling = counselling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The dearer look is taken at every twelfth round. */
    @Override
    protected Mono<Void> round(long number) {
        return Mono.defer(() -> number % 12 == 0 ? counselling.catchUp(MOST, now()) : Mono.empty())
                .then(Mono.defer(() -> counselling.matchAgain(MOST, now())))
                .as(transaction::transactional);
    }

    private Act now() {
        return new Act("service:donor-management", "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
