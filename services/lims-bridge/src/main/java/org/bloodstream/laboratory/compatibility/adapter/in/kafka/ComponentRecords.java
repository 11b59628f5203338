package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import static org.bloodstream.laboratory.rows.Columns.orNull;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Table {@code component_record}. A pack that is made anew under its code has no tests until it is released again. */
@Repository
class ComponentRecords {
    private static final String MADE = """
            INSERT INTO component_record (component, collected_at, irradiated_at, washed)
            VALUES (:component, :collected, :irradiated, :washed)
            ON CONFLICT (component) DO UPDATE SET collected_at = :collected, irradiated_at = :irradiated, washed = :washed,
              antigens_present = '{}', antigens_absent = '{}', hev = 'NO_INFORMATION'
            """;
    private static final String TESTED = """
            INSERT INTO component_record (component, antigens_present, antigens_absent, hev)
            VALUES (:component, :present, :absent, :hev)
            ON CONFLICT (component) DO UPDATE SET antigens_present = :present, antigens_absent = :absent, hev = :hev
            """;

    private final DatabaseClient database;

    ComponentRecords(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> made(
            ComponentId component, @Nullable Instant collectedAt, @Nullable Instant irradiatedAt, boolean washed) {
        return database.sql(MADE)
                .bind("component", component.value())
                .bind("collected", orNull(Instant.class, collectedAt))
                .bind("irradiated", orNull(Instant.class, irradiatedAt))
                .bind("washed", washed)
                .then();
    }

    Mono<Void> tested(ComponentId component, List<Antigen> present, List<Antigen> absent, Typing hev) {
        return database.sql(TESTED)
                .bind("component", component.value())
                .bind("present", numbers(present))
                .bind("absent", numbers(absent))
                .bind("hev", hev.name())
                .then();
    }

    private static String[] numbers(List<Antigen> antigens) {
        return antigens.stream().map(Antigen::isbtNumber).toArray(String[]::new);
    }
}
