package org.bloodstream.production.typing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.Donations;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the typing bench has to do next. */
@Repository
class TypingWorklist {
    /** No sample is typed after that; frozen components of older donations were typed long before. */
    private static final Duration OLDEST = Duration.ofDays(42);
    /** Histories that one answer reads at most. */
    private static final int SCANNED = 500;

    private final DatabaseClient database;
    private final Donations donations;
    private final ZoneId zone;
    private final Clock clock;

    TypingWorklist(DatabaseClient database, Donations donations, ZoneId zone, Clock clock) {
        this.database = database;
        this.donations = donations;
        this.zone = zone;
        this.clock = clock;
    }

    /** @param more whether there may be others */
    record Listed(List<AwaitedTyping> items, boolean more, Instant asOf) {}

    /**
     * Of samples alone, or received and with a pack that is here and not yet released, or with none yet; the oldest first.
     *
     * @param collectedOn of this local day alone
     */
    Mono<Listed> next(Optional<LocalDate> collectedOn, int limit) {
        var now = clock.instant();
        var from = collectedOn.map(day -> start(day)).orElse(now.minus(OLDEST));
        var until = collectedOn.map(day -> start(day.plusDays(1))).orElse(now.plus(OLDEST));
        return received(from, until, now).flatMap(rows -> Flux.fromIterable(rows)
                .concatMap(this::awaited)
                .take(limit + 1L)
                .collectList()
                .map(found -> new Listed(
                        found.stream().limit(limit).toList(), found.size() > limit || rows.size() == SCANNED, now)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Mono<AwaitedTyping> awaited(Row row) {
        var number = new DonationNumber(row.donation());
        return Mono.zip(donations.find(number), donations.history(number))
                .flatMap(found -> Mono.justOrEmpty(
                        AwaitedTyping.of(found.getT1(), found.getT2().state())));
    }

    private Mono<List<Row>> received(Instant from, Instant until, Instant now) {
        return database.sql("""
                        select donation from donation
                        where not pooled and (site is not null or collected_as = 'SAMPLES_ONLY') and collected_at >= :from and collected_at < :until
                          and (exists (select 1 from component where component.donation = donation.donation
                                        and state in ('PROCESSED', 'LABELLED') and expires_at > :now)
                               or not exists (select 1 from component where component.donation = donation.donation))
                        order by collected_at, donation limit :limit""")
                .bind("from", from)
                .bind("until", until)
                .bind("now", now)
                .bind("limit", SCANNED)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    record Row(String donation) {}
}
