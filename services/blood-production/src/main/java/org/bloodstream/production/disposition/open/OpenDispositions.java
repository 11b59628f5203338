package org.bloodstream.production.disposition.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OpenDispositions {
    private static final TypeReference<List<OutsideLimits>> OUTSIDE = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    OpenDispositions(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param more whether there are others beyond the limit */
    record Listed(List<OpenDisposition> items, boolean more, Instant asOf) {}

    /** What waits for a decision, or for what was decided to be done; the oldest first. */
    Mono<Listed> oldest(int limit) {
        var now = clock.instant();
        return database.sql("""
                        select component, found_at, outside::text as outside, expires_at, decision, withheld_since is not null as held
                        from component_disposition join component using (component)
                        where disposition in ('OUTSTANDING', 'REPROCESS') and state = 'PROCESSED'
                        order by found_at, component limit :limit""")
                .bind("limit", limit + 1)
                .mapProperties(OpenDisposition.Row.class)
                .all()
                .map(row -> OpenDisposition.of(row, json.readValue(row.outside(), OUTSIDE), now))
                .collectList()
                .map(found -> new Listed(found.stream().limit(limit).toList(), found.size() > limit, now));
    }
}
