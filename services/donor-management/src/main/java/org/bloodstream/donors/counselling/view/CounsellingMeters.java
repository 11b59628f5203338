package org.bloodstream.donors.counselling.view;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.counselling.overdue}: donors who should have been spoken with by now, and {@code
 * bloodstream.counselling.unmatched}: results whose donation nobody knows.
 */
@Component
class CounsellingMeters extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final CounsellingRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final AtomicLong overdue = new AtomicLong();
    private final AtomicLong unmatched = new AtomicLong();

    CounsellingMeters(CounsellingRows rows, Clock clock, ZoneId zone, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Counselling could not be counted");
        this.rows = rows;
        this.clock = clock;
        this.zone = zone;
        meters.gauge("bloodstream.counselling.overdue", overdue);
        meters.gauge("bloodstream.counselling.unmatched", unmatched);
    }

    @Override
    protected Mono<Void> round(long number) {
        return rows.late(LocalDate.ofInstant(clock.instant(), zone))
                .doOnNext(late -> {
                    overdue.set(late.overdue());
                    unmatched.set(late.unmatched());
                })
                .then();
    }
}
