package org.bloodstream.donors.counselling.view;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.counselling.overdue}: donors who should have been spoken with by now, and {@code
 * bloodstream.counselling.unmatched}: results whose donation nobody knows.
 */
@Component
class CounsellingMeters implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CounsellingMeters.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final CounsellingRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final AtomicLong overdue = new AtomicLong();
    private final AtomicLong unmatched = new AtomicLong();
    private @Nullable Disposable running;

    CounsellingMeters(CounsellingRows rows, Clock clock, ZoneId zone, MeterRegistry meters) {
        this.rows = rows;
        this.clock = clock;
        this.zone = zone;
        meters.gauge("bloodstream.counselling.overdue", overdue);
        meters.gauge("bloodstream.counselling.unmatched", unmatched);
    }

    private Mono<Void> refresh() {
        return rows.late(LocalDate.ofInstant(clock.instant(), zone))
                .doOnNext(late -> {
                    overdue.set(late.overdue());
                    unmatched.set(late.unmatched());
                })
                .doOnError(failure -> LOG.warn(
                        "Counselling could not be counted: {}",
                        failure.getClass().getName()))
                .onErrorComplete()
                .then();
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> refresh())
                .subscribe();
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
