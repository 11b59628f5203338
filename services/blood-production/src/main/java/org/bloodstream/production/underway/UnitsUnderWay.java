package org.bloodstream.production.underway;

import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A unit is under way once: with a return, or with a transfer. */
@Repository
class UnitsUnderWay {
    private final DatabaseClient database;

    UnitsUnderWay(DatabaseClient database) {
        this.database = database;
    }

    /** The number of its return or transfer; empty when it lies where it is. Certain only under the lock of its donation. */
    Mono<Optional<String>> with(ComponentId component) {
        return database.sql("""
                        select number from hospital_return where component = :component and ended_at is null
                        union all
                        select number from hospital_transfer where component = :component and ended_at is null
                        limit 1""")
                .bind("component", component.value())
                .mapValue(String.class)
                .one()
                .singleOptional();
    }
}
