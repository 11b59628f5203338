package org.bloodstream.donors.duplicates.adapter.in.batch;

import java.time.Duration;
import org.bloodstream.donors.duplicates.application.SearchingForDuplicates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes on with a search that somebody started, on whichever replica is first, with a pause after each page for live traffic. */
@Component
class DuplicateSearchRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DuplicateSearchRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final SearchingForDuplicates searching;
    private final TransactionalOperator transaction;
    private volatile @Nullable Disposable running;

    DuplicateSearchRunner(SearchingForDuplicates searching, TransactionalOperator transaction) {
        this.searching = searching;
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
        return Mono.defer(searching::step)
                .as(transaction::transactional)
                .delayElement(PAUSE)
                .repeat()
                .takeWhile(more -> more)
                .then();
    }

    private Mono<Void> later(Throwable error) {
        LOG.warn(
                "The search for duplicates goes on in a second: {}",
                error.getClass().getSimpleName());
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
