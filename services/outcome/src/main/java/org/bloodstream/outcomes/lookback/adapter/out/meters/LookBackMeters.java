package org.bloodstream.outcomes.lookback.adapter.out.meters;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.bloodstream.outcomes.lookback.application.CountingWaitingItems;
import org.bloodstream.outcomes.lookback.domain.WaitingItems;
import org.bloodstream.telemetry.LatestGauges;
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
    private static final Map<Tags, Double> NOTHING_OPEN = Map.of(Tags.of("owner", "nobody"), 0.0);

    private final CountingWaitingItems counting;
    private final LatestGauges waiting;
    private final LatestGauges overdue;
    private final LatestGauges oldest;

    LookBackMeters(
            CountingWaitingItems counting,
            MeterRegistry meters,
            @Value("${bloodstream.look-back.counted-every}") Duration every) {
        super(Duration.ZERO, every, "Look-back items could not be counted");
        this.counting = counting;
        this.waiting = new LatestGauges(meters, "bloodstream.lookback.waiting");
        this.overdue = new LatestGauges(meters, "bloodstream.lookback.overdue");
        this.oldest = new LatestGauges(meters, "bloodstream.lookback.oldest.seconds");
    }

    @Override
    protected Mono<Void> round(long number) {
        return counting.byOwner().doOnNext(this::show).then();
    }

    private void show(List<WaitingItems> owners) {
        waiting.show(values(owners, WaitingItems::waiting));
        overdue.show(values(owners, WaitingItems::overdue));
        oldest.show(values(owners, each -> each.oldest().toSeconds()));
    }

    private static Map<Tags, Double> values(List<WaitingItems> owners, ToDoubleFunction<WaitingItems> value) {
        if (owners.isEmpty()) return NOTHING_OPEN;
        return owners.stream()
                .collect(toMap(each -> Tags.of("owner", each.owner().value()), value::applyAsDouble));
    }
}
