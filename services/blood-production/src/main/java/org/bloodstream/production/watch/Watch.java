package org.bloodstream.production.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.production.orders.domain.Urgency;
import org.bloodstream.web.operations.Rounds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.released.despite.hold}: components that are free for despatch although a donation in them is on hold, 0 by every
 * decision there is; {@code bloodstream.orders.late}: orders of which something is still to be despatched after the hour at which the
 * hospital needs it; {@code bloodstream.hospital.orders.waiting}, by {@code urgency}: orders and cancellations of hospitals' systems that
 * could not be taken and wait for an officer.
 */
@Component
class Watch extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String RELEASED_DESPITE_HOLD = """
            select count(distinct held.component)
            from donation_hold hold join made_of_donation held on held.contributing = hold.donation
            where hold.lifted_at is null and held.state = 'RELEASED' and held.withheld_since is null""";
    private static final String LATE = """
            select count(*) from blood_order
            where needed_by < now() and status in ('PLACED', 'PART_ALLOCATED', 'ALLOCATED', 'PICKED', 'PART_DESPATCHED')""";
    private static final String WAITING =
            "select count(*) from hospital_order where awaits is not null and urgency = '%s'";

    private final DatabaseClient database;
    private final AtomicLong despiteHold = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final Map<Urgency, AtomicLong> waiting = new EnumMap<>(Urgency.class);

    Watch(DatabaseClient database, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "What must not be so could not be counted");
        this.database = database;
        meters.gauge("bloodstream.released.despite.hold", despiteHold);
        meters.gauge("bloodstream.orders.late", late);
        for (var urgency : Urgency.values()) {
            var tag = Tags.of("urgency", urgency.name());
            waiting.put(urgency, meters.gauge("bloodstream.hospital.orders.waiting", tag, new AtomicLong()));
        }
    }

    @Override
    protected Mono<Void> round(long number) {
        return count(RELEASED_DESPITE_HOLD, despiteHold)
                .then(count(LATE, late))
                .thenMany(Flux.fromIterable(waiting.entrySet()))
                .concatMap(each -> count(WAITING.formatted(each.getKey()), each.getValue()))
                .then();
    }

    private Mono<Void> count(String sql, AtomicLong gauge) {
        return database.sql(sql).mapValue(Long.class).one().doOnNext(gauge::set).then();
    }
}
