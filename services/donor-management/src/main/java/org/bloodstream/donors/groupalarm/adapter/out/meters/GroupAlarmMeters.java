package org.bloodstream.donors.groupalarm.adapter.out.meters;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.web.operations.Rounds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.group.alarms.open}: donors whose groups contradict each other, and {@code
 * bloodstream.group.alarms.oldest.seconds}: since when the first of them waits; 0 where none does.
 */
@Component
class GroupAlarmMeters extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String OPEN = """
            select count(*) as open, coalesce(extract(epoch from now() - min(raised_at)), 0)::bigint as oldest
            from group_alarm where settled is null""";

    private final DatabaseClient database;
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();

    GroupAlarmMeters(DatabaseClient database, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Group alarms could not be counted");
        this.database = database;
        meters.gauge("bloodstream.group.alarms.open", open);
        meters.gauge("bloodstream.group.alarms.oldest.seconds", oldest);
    }

    @Override
    protected Mono<Void> round(long number) {
        return database.sql(OPEN)
                .map((row, _) -> {
                    open.set(Objects.requireNonNull(row.get("open", Long.class)));
                    oldest.set(Objects.requireNonNull(row.get("oldest", Long.class)));
                    return true;
                })
                .one()
                .then();
    }
}
