package org.bloodstream.outcomes.trace.adapter.in.kafka;

import static org.bloodstream.outcomes.rows.Columns.nullable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds to the trace. Of our own events only the links are kept: the journal beside has the events themselves. */
@Repository
class TraceTables {
    private static final String OWN_STREAM = "transfusion";
    private final DatabaseClient database;

    TraceTables(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Traced traced) {
        if (!traced.leadsSomewhere()) return Mono.empty();
        return step(traced).then(recipient(traced)).then(pool(traced));
    }

    private Mono<Void> step(Traced traced) {
        var event = traced.event();
        boolean ours = event.stream().equals(OWN_STREAM);
        return database.sql("""
                        insert into trace_event
                          (event_id, donation, component, donor, request, at, source, stream, type, actor, data)
                        values (:id, :donation, :component, :donor, :request, :at, :source, :stream, :type, :actor, :data)
                        on conflict (event_id) do nothing""")
                .bind("id", event.id())
                .bind("donation", nullable(String.class, traced.donation()))
                .bind("component", nullable(String.class, traced.component()))
                .bind("donor", nullable(String.class, traced.donor()))
                .bind("request", nullable(String.class, traced.request()))
                .bind("at", event.at())
                .bind("source", event.source())
                .bind("stream", event.stream())
                .bind("type", event.type())
                .bind("actor", event.actor())
                .bind("data", ours ? "{}" : event.data().toString())
                .then();
    }

    private Mono<Void> recipient(Traced traced) {
        if (traced.recipient() == null || traced.component() == null) return Mono.empty();
        return database.sql("""
                        insert into trace_recipient (patient, component, at) values (:patient, :component, :at)
                        on conflict do nothing""")
                .bind("patient", traced.recipient())
                .bind("component", traced.component())
                .bind("at", traced.event().at())
                .then();
    }

    private Mono<Void> pool(Traced traced) {
        return Flux.fromIterable(traced.constituents())
                .concatMap(constituent -> database.sql("""
                                insert into trace_pool (constituent, donation, pool) values (:constituent, :donation, :pool)
                                on conflict do nothing""")
                        .bind("constituent", constituent.value())
                        .bind("donation", constituent.donation().value())
                        .bind("pool", nullable(String.class, traced.donation()))
                        .then())
                .then();
    }

    Mono<Void> empty() {
        return database.sql("truncate trace_event, trace_recipient, trace_pool, trace_brought")
                .then();
    }
}
