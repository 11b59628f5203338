package org.bloodstream.web.operations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a service does again and again by itself, from its start to its stop: one round at a time, and a round for which the
 * one before was too slow is left out. A round that fails is said by the kind of its failure, which holds nothing personal,
 * and the next one is tried.
 */
public abstract class Rounds implements SmartLifecycle {
    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Duration first;
    private final Duration every;
    private final String failed;
    private volatile @Nullable Disposable running;

    /**
     * @param first how long after the start
     * @param every from the beginning of a round to that of the next
     * @param failed what an operator reads when a round failed, as "Letters could not be counted"
     */
    protected Rounds(Duration first, Duration every, String failed) {
        this.first = first;
        this.every = every;
        this.failed = failed;
    }

    /**
     * One round, which ends by itself.
     *
     * @param number from 0; rounds that were left out do not count
     */
    protected abstract Mono<Void> round(long number);

    @Override
    public void start() {
        running = Flux.interval(first, every)
                .onBackpressureDrop()
                .index()
                .concatMap(tick -> safely(tick.getT1()), 0)
                .subscribe();
    }

    private Mono<Void> safely(long number) {
        return Mono.defer(() -> round(number)).onErrorResume(failure -> {
            log.warn("{}: {}", failed, failure.getClass().getName());
            return Mono.empty();
        });
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
