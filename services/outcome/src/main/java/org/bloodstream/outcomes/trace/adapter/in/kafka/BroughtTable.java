package org.bloodstream.outcomes.trace.adapter.in.kafka;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Keeps which donations were brought from an old system, set-based: hundreds come in one event. The last word counts. */
@Repository
class BroughtTable {
    static final String EVENT = "DonationsBrought";

    private final DatabaseClient database;

    BroughtTable(DatabaseClient database) {
        this.database = database;
    }

    private record Brought(String donation, String donor, String collectedAt) {}

    Mono<Void> add(JournalEvent event) {
        var all = event.data()
                .path("donations")
                .valueStream()
                .map(BroughtTable::read)
                .toList();
        if (all.isEmpty()) return Mono.empty();
        return database.sql("""
                        insert into trace_brought (donation, donor, system, collected_at)
                        select donation, donor, :system, collected_at
                        from unnest(:donations::text[], :donors::text[], :days::timestamptz[]) as b(donation, donor, collected_at)
                        on conflict (donation) do update set donor = excluded.donor, system = excluded.system,
                          collected_at = excluded.collected_at""")
                .bind("system", event.data().path("system").asString(""))
                .bind("donations", texts(all.stream().map(Brought::donation).toList()))
                .bind("donors", texts(all.stream().map(Brought::donor).toList()))
                .bind("days", texts(all.stream().map(Brought::collectedAt).toList()))
                .then();
    }

    /** What cannot be read makes the whole event wait for an operator: a donation that is left out would be missed. */
    private static Brought read(JsonNode each) {
        try {
            return new Brought(
                    new DonationNumber(each.path("donation").asString("")).value(),
                    UUID.fromString(each.path("donor").asString("")).toString(),
                    Instant.parse(each.path("collectedAt").asString("")).toString());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnappliableEventException(EVENT + " has a donation that cannot be read");
        }
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}
