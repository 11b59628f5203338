package org.bloodstream.production.despatch.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.production.despatch.application.DespatchNumbers;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A sequence of the database: replicas never meet, gaps do not matter. */
@Repository
class R2dbcDespatchNumbers implements DespatchNumbers {
    private final DatabaseClient database;

    R2dbcDespatchNumbers(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<String>> next(int count) {
        return database.sql("select nextval('despatch_number') from generate_series(1, :count)")
                .bind("count", count)
                .mapValue(Long.class)
                .all()
                .map("DSP-%08d"::formatted)
                .collectList();
    }
}
