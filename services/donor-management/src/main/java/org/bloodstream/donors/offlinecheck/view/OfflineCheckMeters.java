package org.bloodstream.donors.offlinecheck.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.telemetry.LatestGauges;
import org.bloodstream.web.operations.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.offline.checks}, by what came of their judging, and {@code bloodstream.offline.tasks.oldest.seconds}: how long a
 * clinician or a carer has not said what was done about what came in from a site without connection.
 */
@Component
class OfflineCheckMeters extends Rounds {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DatabaseClient database;
    private final Clock clock;
    private final LatestGauges checks;
    private final AtomicLong oldest = new AtomicLong();

    OfflineCheckMeters(DatabaseClient database, Clock clock, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Health checks off line could not be counted");
        this.database = database;
        this.clock = clock;
        this.checks = new LatestGauges(meters, "bloodstream.offline.checks");
        meters.gauge("bloodstream.offline.tasks.oldest.seconds", oldest);
    }

    @Override
    protected Mono<Void> round(long number) {
        return database.sql("""
                        select count(*) filter (where told = judged) as as_told, count(*) filter (where told <> judged) as otherwise,
                               (select count(*) from offline_check_task where kind = 'NOT_JUDGED' and closed_at is null) as not_judged,
                               least((select min(raised_at) from offline_check_task where closed_at is null),
                                     (select min(raised_at) from collection_task where closed_at is null)) as oldest
                        from offline_check""")
                .mapProperties(Counted.class)
                .one()
                .doOnNext(this::show)
                .then();
    }

    private void show(Counted counted) {
        checks.show(Map.of(
                Tags.of("judged", "AS_TOLD"), counted.asTold(),
                Tags.of("judged", "OTHERWISE"), counted.otherwise(),
                Tags.of("judged", "NOT_JUDGED"), counted.notJudged()));
        var since = counted.oldest();
        oldest.set(
                since == null
                        ? 0
                        : Math.max(0, Duration.between(since, clock.instant()).toSeconds()));
    }

    /** @param oldest absent while nothing is open */
    record Counted(
            long asTold,
            long otherwise,
            long notJudged,
            @Nullable Instant oldest) {}
}
