package org.bloodstream.laboratory.holding.adapter.out.r2dbc;

import java.time.Instant;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.holding.domain.ComponentIssued;
import org.bloodstream.laboratory.holding.domain.ComponentReserved;
import org.bloodstream.laboratory.holding.domain.ComponentReturned;
import org.bloodstream.laboratory.holding.domain.ComponentWasted;
import org.bloodstream.laboratory.holding.domain.HoldingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Table {@code holding}: the last event of each component. */
@Repository
class HoldingRows {
    private static final String KEEP = """
            INSERT INTO holding (component, state, authority, number, order_number, location, laboratory, at)
            VALUES (:component, :state, :authority, :number, :order, :location, :laboratory, :at)
            ON CONFLICT (component) DO UPDATE SET state = :state, authority = :authority, number = :number,
              order_number = :order, location = :location, laboratory = :laboratory, at = :at
            """;

    private final DatabaseClient database;

    HoldingRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keep(HoldingEvent event) {
        var row = row(event);
        var sql = database.sql(KEEP)
                .bind("component", event.component().value())
                .bind("state", row.state())
                .bind("laboratory", row.laboratory())
                .bind("at", row.at());
        var patient = row.patient();
        var named = text(
                text(sql, "authority", patient == null ? null : patient.authority()),
                "number",
                patient == null ? null : patient.value());
        return text(text(named, "order", row.order()), "location", row.location())
                .then();
    }

    private static Row row(HoldingEvent event) {
        return switch (event) {
            case ComponentReserved e ->
                new Row("RESERVED", e.patient(), e.order(), null, e.laboratory().value(), e.reservedAt());
            case ComponentIssued e ->
                new Row(
                        "ISSUED",
                        e.patient(),
                        e.order(),
                        e.location(),
                        e.laboratory().value(),
                        e.issuedAt());
            case ComponentReturned e ->
                new Row("RETURNED", e.patient(), null, null, e.laboratory().value(), e.at());
            case ComponentWasted e ->
                new Row("WASTED", e.patient(), null, null, e.laboratory().value(), e.at());
        };
    }

    private static GenericExecuteSpec text(GenericExecuteSpec sql, String name, @Nullable String text) {
        return text == null ? sql.bindNull(name, String.class) : sql.bind(name, text);
    }

    private record Row(
            String state,
            @Nullable PatientIdentifier patient,
            @Nullable String order,
            @Nullable String location,
            String laboratory,
            Instant at) {}
}
