package org.bloodstream.laboratory.compatibility.adapter.out.r2dbc;

import static org.bloodstream.laboratory.rows.Columns.get;
import static org.bloodstream.laboratory.rows.Columns.orNull;
import static org.bloodstream.laboratory.rows.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.application.Incompatibilities;
import org.bloodstream.laboratory.compatibility.domain.Incompatibility;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityAcknowledged;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityFound;
import org.bloodstream.laboratory.facts.Fact;
import org.bloodstream.laboratory.facts.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Each finding is a subject of its own in the journal; table {@code incompatibility} is what queries read. */
@Repository
class JournalledIncompatibilities implements Incompatibilities {
    private static final String KEEP = """
            INSERT INTO incompatibility (finding, component, patient, held, order_number, location, laboratory, hospital,
              reasons, held_at, found_at)
            VALUES (:finding, :component, :patient, :held, :order, :location, :laboratory, :hospital,
              CAST(:reasons AS jsonb), :held_at, :found_at)
            """;
    private static final String LAPSE = """
            UPDATE incompatibility SET lapsed_at = :at
            WHERE component = :component AND held = 'RESERVED' AND lapsed_at IS NULL AND acknowledged_at IS NULL
            """;
    private static final String LOCKED = """
            SELECT component, lapsed_at, acknowledged_at FROM incompatibility
            WHERE finding = :finding AND (CAST(:hospital AS text) IS NULL OR hospital = :hospital) FOR UPDATE
            """;
    private static final String ACKNOWLEDGE =
            "UPDATE incompatibility SET acknowledged_at = :at WHERE finding = :finding";
    private static final String WAITING = """
            SELECT hospital, count(*) AS waiting, min(found_at) AS oldest FROM incompatibility
            WHERE acknowledged_at IS NULL AND lapsed_at IS NULL GROUP BY hospital
            """;

    private final DatabaseClient database;
    private final Facts facts;
    private final JsonMapper json;

    JournalledIncompatibilities(DatabaseClient database, Facts facts, JsonMapper json) {
        this.database = database;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public Mono<Void> add(IncompatibilityFound found, Act act) {
        return facts.publish(act, List.of(fact(found.finding(), found))).then(keep(found));
    }

    private Mono<Void> keep(IncompatibilityFound found) {
        return database.sql(KEEP)
                .bind("finding", found.finding())
                .bind("component", found.component().value())
                .bind("patient", found.patient().key())
                .bind("held", found.held().name())
                .bind("order", found.order())
                .bind("location", orNull(String.class, found.location()))
                .bind("laboratory", found.laboratory().value())
                .bind("hospital", found.organisation().value())
                .bind("reasons", json.writeValueAsString(found.reasons()))
                .bind("held_at", found.heldAt())
                .bind("found_at", found.foundAt())
                .then();
    }

    @Override
    public Mono<Void> lapse(ComponentId component, Instant at) {
        return database.sql(LAPSE)
                .bind("component", component.value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Incompatibility> locked(UUID finding, @Nullable OdsCode hospital) {
        return database.sql(LOCKED)
                .bind("finding", finding)
                .bind("hospital", orNull(String.class, hospital == null ? null : hospital.value()))
                .map(row -> incompatibility(finding, row))
                .one();
    }

    private static Incompatibility incompatibility(UUID finding, Readable row) {
        if (row.get("acknowledged_at", Instant.class) != null) return new Incompatibility.Acknowledged();
        if (row.get("lapsed_at", Instant.class) != null) return new Incompatibility.Lapsed();
        return new Incompatibility.Open(finding, ComponentId.parse(text(row, "component")));
    }

    @Override
    public Mono<Void> add(IncompatibilityAcknowledged acknowledged, Act act) {
        return facts.publish(act, List.of(fact(acknowledged.finding(), acknowledged)))
                .then(database.sql(ACKNOWLEDGE)
                        .bind("finding", acknowledged.finding())
                        .bind("at", acknowledged.acknowledgedAt())
                        .then());
    }

    @Override
    public Flux<Waiting> waiting() {
        return database.sql(WAITING)
                .map(row -> new Waiting(
                        new OdsCode(text(row, "hospital")),
                        get(row, "waiting", Long.class),
                        get(row, "oldest", Instant.class)))
                .all();
    }

    private static Fact fact(UUID finding, Object event) {
        return new Fact(finding.toString(), event.getClass().getSimpleName(), event);
    }
}
