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
import org.bloodstream.web.operations.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.lookback.waiting}, {@code bloodstream.lookback.overdue} and {@code
 * bloodstream.lookback.oldest.seconds} per owner; an owner who has nothing open is not shown. Where nobody has, that is
 * said, so that a metric that is missing is a fault and no good news.
 */
@Component
class LookBackMeters extends Rounds {
    private static final List<Row<?>> NOTHING_OPEN = List.of(Row.of(Tags.of("owner", "nobody"), 0));

    private final CountingWaitingItems counting;
    private final MultiGauge waiting;
    private final MultiGauge overdue;
    private final MultiGauge oldest;

    LookBackMeters(
            CountingWaitingItems counting,
            MeterRegistry meters,
            @Value("${bloodstream.look-back.counted-every}") Duration every) {
        super(Duration.ZERO, every, "Look-back items could not be counted");
        this.counting = counting;
        this.waiting = MultiGauge.builder("bloodstream.lookback.waiting").register(meters);
        this.overdue = MultiGauge.builder("bloodstream.lookback.overdue").register(meters);
        this.oldest = MultiGauge.builder("bloodstream.lookback.oldest.seconds").register(meters);
    }

    @Override
    protected Mono<Void> round(long number) {
        return counting.byOwner().doOnNext(this::show).then();
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
}
