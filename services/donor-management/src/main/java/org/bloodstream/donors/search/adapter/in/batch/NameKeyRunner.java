package org.bloodstream.donors.search.adapter.in.batch;

import java.time.Duration;
import org.bloodstream.donors.search.application.DonorsWithoutKeys;
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
 * Gives keys to donors from before there were any, and to those whom an instance of the version before writes meanwhile, with a
 * pause after each page for live traffic.
 */
@Component
class NameKeyRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NameKeyRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PAGE = 500;

    private final DonorsWithoutKeys donors;
    private final TransactionalOperator transaction;
    private volatile @Nullable Disposable running;

    NameKeyRunner(DonorsWithoutKeys donors, TransactionalOperator transaction) {
        this.donors = donors;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(_ -> pages().onErrorResume(this::later), 1)
                .subscribe();
    }

    private Mono<Void> pages() {
        return Mono.defer(() -> donors.key(PAGE))
                .as(transaction::transactional)
                .delayElement(PAUSE)
                .repeat()
                .takeWhile(keyed -> keyed > 0)
                .then();
    }

    private Mono<Void> later(Throwable error) {
        LOG.warn("Keys of names are made later: {}", error.getClass().getSimpleName());
        return Mono.empty();
    }

    @Override
    public void stop() {
        var started = running;
        if (started != null) started.dispose();
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
