package org.bloodstream.production.orders.application;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks again and again whether a standing order is due. */
@Component
class StandingOrderClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StandingOrderClock.class);

    private final StandingOrderRound round;
    private final Clock clock;
    private final Duration every;
    private @Nullable Disposable running;

    StandingOrderClock(
            StandingOrderRound round, Clock clock, @Value("${bloodstream.standing-orders.every}") Duration every) {
        this.round = round;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(every)
                .onBackpressureDrop()
                .concatMap(_ -> round.place(clock.instant()).then().onErrorResume(StandingOrderClock::failed))
                .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) running.dispose();
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private static Mono<Void> failed(Throwable failure) {
        LOG.error("standing orders could not be looked at", failure);
        return Mono.empty();
    }
}
