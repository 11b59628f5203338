package org.bloodstream.production.notwanted;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class NotWantedUnits {
    private final DatabaseClient database;
    private final Clock clock;

    NotWantedUnits(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param more whether there are others beyond the limit */
    record Listed(List<NotWantedUnit> items, boolean more, Instant asOf) {}

    /** What is here, expired too, and what a hospital has until it expires; the longest not wanted first. */
    Mono<Listed> oldest(int limit) {
        var now = clock.instant();
        return database.sql("""
                        select component, designated_use, designated_crossover, not_wanted_since, expires_at, component.hospital,
                               case when state = 'DESPATCHED' then null else donation.site end as site
                        from donation join component on component.donation = donation.donation
                        where not_wanted_since is not null and is_for_named_recipient(product)
                          and (state in ('PROCESSED', 'LABELLED', 'RELEASED') or state = 'DESPATCHED' and expires_at > :now)
                        order by not_wanted_since, component limit :limit""")
                .bind("now", now)
                .bind("limit", limit + 1)
                .mapProperties(NotWantedUnit.Row.class)
                .all()
                .map(NotWantedUnit.Row::unit)
                .collectList()
                .map(found -> new Listed(found.stream().limit(limit).toList(), found.size() > limit, now));
    }
}
