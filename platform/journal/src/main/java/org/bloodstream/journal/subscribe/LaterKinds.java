package org.bloodstream.journal.subscribe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applies what a release before has parked because it did not know its kind, once this one does. It looks again and again:
 * while an upgrade goes on, replicas of both releases run side by side.
 */
public final class LaterKinds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LaterKinds.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final R2dbcParkedEvents parked;
    private volatile @Nullable Disposable looking;

    public LaterKinds(R2dbcParkedEvents parked) {
        this.parked = parked;
    }

    @Override
    public void start() {
        looking = Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(_ -> parked.applyWhatIsKnownNow().onErrorResume(this::notNow))
                .subscribe(this::say);
    }

    private void say(long applied) {
        if (applied > 0) LOG.info("{} events that waited for this release are applied", applied);
    }

    private Mono<Long> notNow(Throwable failure) {
        LOG.warn("What waited for this release waits on: {}", failure.getClass().getSimpleName());
        return Mono.empty();
    }

    @Override
    public void stop() {
        Disposable now = looking;
        looking = null;
        if (now != null) now.dispose();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
