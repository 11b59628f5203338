package org.bloodstream.outcomes.openings;

import static org.bloodstream.outcomes.rows.Columns.nullable;

import java.util.Collection;
import org.bloodstream.journal.JournalEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The openings as they are kept. */
@Repository
class OpeningTable {
    private static final String ADD = """
            insert into record_opening
              (event_id, person, reader, roles, organisation, purpose, reason, resource, source, at)
            values (:id, :person, :reader, :roles, :organisation, :purpose, :reason, :resource, :source, :at)
            on conflict (event_id) do nothing""";
    private static final String PAGE = """
            select * from record_opening
            where person = any(:persons) and arrival < :before and (not :brokenGlass or reason is not null)
            order by arrival desc limit :limit""";

    private final DatabaseClient database;

    OpeningTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(JournalEvent event, RecordOpened opened) {
        return database.sql(ADD)
                .bind("id", event.id())
                .bind("person", opened.person())
                .bind("reader", opened.reader())
                .bind("roles", opened.roles().toArray(String[]::new))
                .bind("organisation", nullable(String.class, opened.organisation()))
                .bind("purpose", opened.purpose())
                .bind("reason", nullable(String.class, opened.reason()))
                .bind("resource", opened.resource())
                .bind("source", event.source())
                .bind("at", opened.at())
                .then();
    }

    /** Newest first, those before the given arrival; only those with a broken glass when asked. */
    Flux<KeptOpening> page(Collection<String> persons, long before, boolean brokenGlass, int limit) {
        return database.sql(PAGE)
                .bind("persons", persons.toArray(String[]::new))
                .bind("before", before)
                .bind("brokenGlass", brokenGlass)
                .bind("limit", limit)
                .map(KeptOpening::of)
                .all();
    }

    Mono<Void> empty() {
        return database.sql("truncate record_opening").then();
    }
}
