package org.bloodstream.donors.counselling.adapter.in.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks again at results whose donation was not known: it may have been recorded late, synchronised from a session without a
 * line, or imported. Looking is cheap, and needs nobody to tell.
 */
@Component
final class MatchingRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MatchingRounds.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int MOST = 100;

    private final OpeningCounselling counselling;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private @Nullable Disposable running;

    MatchingRounds(OpeningCounselling counselling, TransactionalOperator transaction, Clock clock) {
        this.counselling = counselling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The dearer look is taken at every twelfth round. */
    private Mono<Void> round(long number) {
        return Mono.defer(() -> number % 12 == 0 ? counselling.catchUp(MOST, now()) : Mono.empty())
                .then(Mono.defer(() -> counselling.matchAgain(MOST, now())))
                .as(transaction::transactional)
                .onErrorResume(failure -> {
                    LOG.warn(
                            "Results could not be matched: {}",
                            failure.getClass().getName());
                    return Mono.empty();
                });
    }

    private Act now() {
        return new Act("service:donor-management", "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void start() {
        running =
                Flux.interval(EVERY).onBackpressureDrop().concatMap(this::round).subscribe();
    }

    @Override
    public void stop() {
        if (running != null) running.dispose();
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
