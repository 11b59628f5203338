package org.bloodstream.production.grouping.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.Donations;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class OpenDiscrepancies {
    private final DatabaseClient database;
    private final Donations donations;
    private final Clock clock;

    OpenDiscrepancies(DatabaseClient database, Donations donations, Clock clock) {
        this.database = database;
        this.donations = donations;
        this.clock = clock;
    }

    /** @param more whether there are others beyond the limit */
    record Listed(List<OpenDiscrepancy> items, boolean more, Instant asOf) {}

    /** Oldest first. What was determined is read from the donations' own histories. */
    Mono<Listed> oldest(int limit) {
        var now = clock.instant();
        return database.sql("""
                        select donation, found_at from group_discrepancy where resolved_at is null
                        order by found_at, donation limit :limit""")
                .bind("limit", limit + 1)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(rows -> Flux.fromIterable(rows)
                        .take(limit)
                        .concatMap(row -> read(row, now))
                        .collectList()
                        .map(items -> new Listed(items, rows.size() > limit, now)));
    }

    private Mono<OpenDiscrepancy> read(Row row, Instant now) {
        var donation = new DonationNumber(row.donation());
        return donations
                .history(donation)
                .map(history -> OpenDiscrepancy.of(
                        donation, row.foundAt(), history.state().grouping(), now));
    }

    record Row(String donation, Instant foundAt) {}
}
