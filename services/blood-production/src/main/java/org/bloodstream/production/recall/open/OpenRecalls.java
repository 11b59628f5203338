package org.bloodstream.production.recall.open;

import java.time.Clock;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class OpenRecalls {
    private final DatabaseClient database;
    private final Clock clock;

    OpenRecalls(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Oldest first, those that nobody has settled before those that somebody has.
     *
     * @param hospital whose; empty for everybody's
     */
    Mono<List<OpenRecall>> list(String hospital, int limit) {
        var now = clock.instant();
        return database.sql("""
                        select recalled.component, recalled.hospital, site, despatch, withheld_since,
                               answer, transfused_on, answered_by, answered_at
                        from component recalled left join lateral (
                          select answer, transfused_on, answered_by, answered_at from recall_answer
                           where recall_answer.component = recalled.component and answered_at >= withheld_since
                           order by number desc limit 1) answered on true
                        where withheld_since is not null and despatch is not null
                          and (:hospital = '' or recalled.hospital = :hospital)
                        order by answer is not null and answer <> 'NOT_FOUND', withheld_since, recalled.component limit :limit""")
                .bind("hospital", hospital)
                .bind("limit", limit)
                .mapProperties(OpenRecall.Row.class)
                .all()
                .map(row -> row.at(now))
                .collectList();
    }
}
