package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What stands under any record of one donor. */
@Component
class RowsOfRecords {
    private final DatabaseClient database;

    RowsOfRecords(DatabaseClient database) {
        this.database = database;
    }

    /** @param select names the records {@code :records} */
    <T> Flux<T> find(List<UUID> records, Class<T> row, String select) {
        return database.sql(select)
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(row)
                .all();
    }
}
