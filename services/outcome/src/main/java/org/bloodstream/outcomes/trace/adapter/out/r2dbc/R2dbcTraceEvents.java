package org.bloodstream.outcomes.trace.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.outcomes.trace.application.TraceEvents;
import org.bloodstream.outcomes.trace.domain.TraceEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcTraceEvents implements TraceEvents {
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};
    private static final String OWN_STREAM = "transfusion";
    /**
     * Of a donation: its own events and those of the pools that it is in. Of a pool: its own, what concerns a contributing
     * donation as a whole, and what the packs in it went through; none of the other packs of those donations.
     */
    private static final String OF_OTHERS = """
            with own as materialized (
              select :donation as donation union select pool from trace_pool where donation = :donation),
            contributing as materialized (select constituent, donation from trace_pool where pool = :donation)
            select at, type, source, component, actor, data from trace_event
             where (donation = any(array(select donation from own)) and stream <> 'transfusion')
                or (donation = any(array(select donation from contributing)) and stream <> 'transfusion'
                    and (component is null or component in (select constituent from contributing)))
                or (donation is null and donor in
                     (select donor from trace_event where donation = :donation and donor is not null))
                or (donation is null and request in
                     (select request from trace_event
                       where donation = any(array(select donation from own)) and request is not null))
             order by arrival""";

    private static final String PACKS_OF = """
            select component from trace_event where component is not null and donation = any(array(
              select :donation union select pool from trace_pool where donation = :donation))
            union
            select constituent from trace_pool where pool = :donation
            order by component""";

    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;

    R2dbcTraceEvents(DatabaseClient database, Journal journal, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public Flux<TraceEvent> ofOthers(DonationNumber donation) {
        return database.sql(OF_OTHERS)
                .bind("donation", donation.value())
                .map(this::event)
                .all();
    }

    @Override
    public Flux<TraceEvent> ofOurs(ComponentId component) {
        return journal.history(OWN_STREAM, component.value()).map(event -> ours(component, event));
    }

    @Override
    public Flux<ComponentId> packsOf(DonationNumber donation) {
        return database.sql(PACKS_OF)
                .bind("donation", donation.value())
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse);
    }

    @Override
    public Flux<ComponentId> packsFor(Collection<PatientIdentifier> numbers, String after, int limit) {
        return database.sql("""
                        select distinct component from trace_recipient
                        where patient = any(:patients::text[]) and component > :after order by component limit :limit""")
                .bind("patients", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .bind("after", after)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse);
    }

    private TraceEvent event(Readable row) {
        return new TraceEvent(
                required(row, "at", Instant.class),
                required(row, "type", String.class),
                required(row, "source", String.class),
                component(row.get("component", String.class)),
                new Actor(required(row, "actor", String.class)),
                json.readValue(required(row, "data", String.class), CONTENT));
    }

    private static @Nullable ComponentId component(@Nullable String value) {
        return value == null ? null : ComponentId.parse(value);
    }

    private TraceEvent ours(ComponentId component, JournalEvent event) {
        Map<String, Object> content = json.convertValue(event.data(), CONTENT);
        return new TraceEvent(event.at(), event.type(), event.source(), component, new Actor(event.actor()), content);
    }
}
