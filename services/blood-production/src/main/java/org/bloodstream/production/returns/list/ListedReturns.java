package org.bloodstream.production.returns.list;

import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ListedReturns {
    private static final String COLUMNS = """
            select number, component, kind, hospital, site, reason, container, arrive_by, declared_at, state, unfit, ended_at, credit
            from hospital_return
            """;

    private final DatabaseClient database;

    ListedReturns(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Those on their way, the one that must come first first; then, when asked for, the others, the latest first.
     *
     * @param hospital whose; empty for everybody's
     */
    Mono<List<ListedReturn>> list(String hospital, boolean all, int limit) {
        return database.sql(COLUMNS + """
                        where (:hospital = '' or hospital = :hospital) and (:all or ended_at is null)
                        order by ended_at desc nulls first, arrive_by, number limit :limit""")
                .bind("hospital", hospital)
                .bind("all", all)
                .bind("limit", limit)
                .mapProperties(ListedReturn.Row.class)
                .all()
                .map(ListedReturn.Row::listed)
                .collectList();
    }

    /** What was received from then until then, in the order of its receipt. */
    Mono<List<ListedReturn>> received(String hospital, Instant from, Instant until, int limit) {
        return database.sql(COLUMNS + """
                        where (:hospital = '' or hospital = :hospital) and credit is not null
                          and ended_at >= :from and ended_at < :until
                        order by hospital, ended_at, number limit :limit""")
                .bind("hospital", hospital)
                .bind("from", from)
                .bind("until", until)
                .bind("limit", limit)
                .mapProperties(ListedReturn.Row.class)
                .all()
                .map(ListedReturn.Row::listed)
                .collectList();
    }
}
