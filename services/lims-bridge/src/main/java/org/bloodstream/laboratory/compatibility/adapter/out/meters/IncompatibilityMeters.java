package org.bloodstream.laboratory.compatibility.adapter.out.meters;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.bloodstream.laboratory.compatibility.application.Incompatibilities;
import org.bloodstream.laboratory.compatibility.application.Incompatibilities.Waiting;
import org.bloodstream.telemetry.LatestGauges;
import org.bloodstream.web.operations.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.incompatibilities.waiting} and {@code bloodstream.incompatibilities.oldest.seconds} per owner, the
 * hospital whose laboratory it is. Where nobody has anything open, that is said, so that a metric that is missing is a
 * fault and no good news.
 */
@Component
class IncompatibilityMeters extends Rounds {
    private static final Map<Tags, Double> NOTHING_OPEN = Map.of(Tags.of("owner", "nobody"), 0.0);

    private final Incompatibilities incompatibilities;
    private final Clock clock;
    private final LatestGauges waiting;
    private final LatestGauges oldest;

    IncompatibilityMeters(
            Incompatibilities incompatibilities,
            MeterRegistry meters,
            @Value("${bloodstream.laboratory.incompatibilities.counted-every}") Duration every,
            Clock clock) {
        super(Duration.ZERO, every, "Incompatibilities could not be counted");
        this.incompatibilities = incompatibilities;
        this.clock = clock;
        this.waiting = new LatestGauges(meters, "bloodstream.incompatibilities.waiting");
        this.oldest = new LatestGauges(meters, "bloodstream.incompatibilities.oldest.seconds");
    }

    @Override
    protected Mono<Void> round(long number) {
        return incompatibilities.waiting().collectList().doOnNext(this::show).then();
    }

    private void show(List<Waiting> owners) {
        var now = clock.instant();
        waiting.show(values(owners, Waiting::count));
        oldest.show(values(owners, each -> Duration.between(each.oldest(), now).toSeconds()));
    }

    private static Map<Tags, Double> values(List<Waiting> owners, ToDoubleFunction<Waiting> value) {
        if (owners.isEmpty()) return NOTHING_OPEN;
        return owners.stream()
                .collect(toMap(each -> Tags.of("owner", each.hospital().value()), value::applyAsDouble));
    }
}
