package org.bloodstream.production.testreport.adapter.out.meters;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import org.bloodstream.telemetry.LatestGauges;
import org.bloodstream.web.operations.Rounds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.test.reports.waiting} and {@code bloodstream.test.reports.oldest.seconds} by reason. A reason for which nothing
 * waits is 0, so that a metric that is missing is a fault and no good news.
 */
@Component
class TestReportMeters extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final DatabaseClient database;
    private final LatestGauges waiting;
    private final LatestGauges oldest;

    TestReportMeters(DatabaseClient database, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Test reports that wait could not be counted");
        this.database = database;
        this.waiting = new LatestGauges(meters, "bloodstream.test.reports.waiting");
        this.oldest = new LatestGauges(meters, "bloodstream.test.reports.oldest.seconds");
    }

    @Override
    protected Mono<Void> round(long number) {
        return database.sql("""
                        select why.reason, count(report) as waiting,
                               coalesce(extract(epoch from now() - min(heard_at)), 0)::bigint as oldest
                        from (values ('NOT_TAKEN'), ('BATCH_VOID')) as why (reason)
                        left join test_report on test_report.reason = why.reason and ended_at is null
                        group by why.reason""")
                .mapProperties(Row.class)
                .all()
                .collectList()
                .doOnNext(this::show)
                .then();
    }

    private void show(List<Row> reasons) {
        waiting.show(reasons.stream().collect(toMap(Row::tags, Row::waiting)));
        oldest.show(reasons.stream().collect(toMap(Row::tags, Row::oldest)));
    }

    /** @param oldest seconds since it was heard */
    record Row(String reason, long waiting, long oldest) {
        Tags tags() {
            return Tags.of("reason", reason);
        }
    }
}
