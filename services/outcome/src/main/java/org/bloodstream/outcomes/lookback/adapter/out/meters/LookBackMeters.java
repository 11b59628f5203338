package org.bloodstream.outcomes.lookback.adapter.out.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bloodstream.outcomes.lookback.application.CountingWaitingItems;
import org.bloodstream.outcomes.lookback.domain.WaitingItems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.lookback.waiting}, {@code bloodstream.lookback.overdue} and {@code
 * bloodstream.lookback.oldest.seconds} per owner; an owner who has nothing open is not shown. Where nobody has, that is
 * said, so that a metric that is missing is a fault and no good news.
 */
@Component
class LookBackMeters implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LookBackMeters.class);
    private static final List<Row<?>> NOTHING_OPEN = List.of(Row.of(Tags.of("owner", "nobody"), 0));

    private final CountingWaitingItems counting;
    private final Duration every;
    private final MultiGauge waiting;
    private final MultiGauge overdue;
    private final MultiGauge oldest;
    private @Nullable Disposable running;

    LookBackMeters(
            CountingWaitingItems counting,
            MeterRegistry meters,
            @Value("${bloodstream.look-back.counted-every}") Duration every) {
        this.counting = counting;
        this.every = every;
        this.waiting = MultiGauge.builder("bloodstream.lookback.waiting").register(meters);
        this.overdue = MultiGauge.builder("bloodstream.lookback.overdue").register(meters);
        this.oldest = MultiGauge.builder("bloodstream.lookback.oldest.seconds").register(meters);
    }

    private Mono<Void> refresh() {
        return counting.byOwner()
                .doOnNext(this::show)
                .doOnError(failure -> LOG.warn(
                        "Look-back items could not be counted: {}",
                        failure.getClass().getName()))
                .onErrorComplete()
                .then();
    }

    private void show(List<WaitingItems> owners) {
        waiting.register(rows(owners, WaitingItems::waiting), true);
        overdue.register(rows(owners, WaitingItems::overdue), true);
        oldest.register(rows(owners, each -> each.oldest().toSeconds()), true);
    }

    private static List<Row<?>> rows(List<WaitingItems> owners, ToDoubleFunction<WaitingItems> value) {
        if (owners.isEmpty()) return NOTHING_OPEN;
        return owners.stream()
                .<Row<?>>map(each -> Row.of(Tags.of("owner", each.owner().value()), value.applyAsDouble(each)))
                .toList();
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, every)
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
