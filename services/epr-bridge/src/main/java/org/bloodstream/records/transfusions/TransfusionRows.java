package org.bloodstream.records.transfusions;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of {@code transfusion}. */
@Repository
class TransfusionRows {
    /** What an event does not say stays as it was. */
    private static final String UPSERT = """
            INSERT INTO transfusion AS t (component, kind, abo, rh_d, expires_at, order_number, patient, state,
                                          started_at, ended_at, volume_ml, reaction, evidence)
            VALUES (:component, :kind, :abo, :rhD, :expiresAt, :order, :patient, :state,
                    :startedAt, :endedAt, :volumeMl, :reaction, :evidence)
            ON CONFLICT (component) DO UPDATE
               SET kind = coalesce(excluded.kind, t.kind), abo = coalesce(excluded.abo, t.abo),
                   rh_d = coalesce(excluded.rh_d, t.rh_d), expires_at = coalesce(excluded.expires_at, t.expires_at),
                   order_number = coalesce(excluded.order_number, t.order_number),
                   patient = coalesce(excluded.patient, t.patient), state = coalesce(excluded.state, t.state),
                   started_at = coalesce(excluded.started_at, t.started_at),
                   ended_at = coalesce(excluded.ended_at, t.ended_at),
                   volume_ml = coalesce(excluded.volume_ml, t.volume_ml),
                   reaction = coalesce(excluded.reaction, t.reaction), evidence = coalesce(excluded.evidence, t.evidence)
            """;

    private final DatabaseClient database;

    TransfusionRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> merge(News news) {
        var statement = database.sql(UPSERT).bind("component", news.component().value());
        for (var fact : news.facts().entrySet()) {
            Object value = fact.getValue().value();
            statement = value == null
                    ? statement.bindNull(fact.getKey(), fact.getValue().type())
                    : statement.bind(fact.getKey(), value);
        }
        return statement.then();
    }

    /** Transfused, by whatever evidence, if a patient is known: a pack without one is nobody's transfusion. */
    Mono<Void> finish(ComponentId component) {
        return database.sql("""
                        UPDATE transfusion SET state = 'COMPLETED'
                         WHERE component = :component AND patient IS NOT NULL AND state IS DISTINCT FROM 'STOPPED'
                        """).bind("component", component.value()).then();
    }

    /** A pack that was not given after all is no transfusion. */
    Mono<Void> notGiven(ComponentId component) {
        return database.sql("UPDATE transfusion SET state = NULL WHERE component = :component AND state = 'COMPLETED'")
                .bind("component", component.value())
                .then();
    }

    /** False when this event led to a Bundle before: nothing is sent twice. */
    Mono<Boolean> isFirstTelling(UUID event, ComponentId component) {
        return database.sql(
                        "INSERT INTO sent_transfusion (event, component) VALUES (:event, :component) ON CONFLICT DO NOTHING")
                .bind("event", event)
                .bind("component", component.value())
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    Mono<Transfusion> find(ComponentId component) {
        return database.sql("SELECT * FROM transfusion WHERE component = :component AND state IS NOT NULL")
                .bind("component", component.value())
                .map(TransfusionRows::read)
                .one();
    }

    /** Every transfusion under one of the numbers, the latest first. */
    Flux<Transfusion> of(Collection<PatientIdentifier> numbers) {
        return database.sql("""
                        SELECT * FROM transfusion WHERE patient = ANY(:numbers) AND state IS NOT NULL
                         ORDER BY started_at DESC NULLS LAST, component LIMIT 1000
                        """)
                .bind("numbers", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .map(TransfusionRows::read)
                .all();
    }

    private static Transfusion read(Readable row) {
        String kind = text(row, "kind");
        return new Transfusion(
                ComponentId.parse(requireNonNull(text(row, "component"))),
                PatientIdentifier.parseKey(requireNonNull(text(row, "patient"))),
                Transfusion.State.valueOf(requireNonNull(text(row, "state"))),
                kind == null ? null : ComponentKind.valueOf(kind),
                group(row),
                row.get("expires_at", Instant.class),
                text(row, "order_number"),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("volume_ml", Integer.class),
                text(row, "reaction"),
                text(row, "evidence"));
    }

    private static @Nullable BloodGroup group(Readable row) {
        String abo = text(row, "abo");
        String rhD = text(row, "rh_d");
        return abo == null || rhD == null ? null : BloodGroup.of(abo, rhD);
    }

    private static @Nullable String text(Readable row, String column) {
        return row.get(column, String.class);
    }
}
