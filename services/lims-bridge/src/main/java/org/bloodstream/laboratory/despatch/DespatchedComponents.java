package org.bloodstream.laboratory.despatch;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Table {@code despatched_component}. */
@Repository
class DespatchedComponents {
    private static final String KEEP = """
            INSERT INTO despatched_component (component, kind, abo, rh_d, expires_at, hospital, site, despatch, despatched_at)
            VALUES (:component, :kind, :abo, :rhd, :expires, :hospital, :site, :despatch, :at)
            ON CONFLICT (component) DO UPDATE
              SET abo = :abo, rh_d = :rhd, expires_at = :expires, hospital = :hospital, site = :site, despatch = :despatch,
                  despatched_at = :at, gone_at = null
            """;
    private static final String GONE = "UPDATE despatched_component SET gone_at = :at WHERE component = :component";
    private static final String TRANSFUSED = """
            UPDATE despatched_component SET transfused_at = coalesce(transfused_at, :at) WHERE component = :component
            """;

    private final DatabaseClient database;

    DespatchedComponents(DatabaseClient database) {
        this.database = database;
    }

    /** What was despatched before came back meanwhile, or goes on to another hospital. */
    Mono<Void> keep(ComponentDespatched despatched) {
        return database.sql(KEEP)
                .bind("component", despatched.component().value())
                .bind("kind", despatched.kind().name())
                .bind("abo", despatched.group().abo().name())
                .bind("rhd", despatched.group().rhD().name())
                .bind("expires", despatched.expiresAt())
                .bind("hospital", despatched.hospital().value())
                .bind("site", despatched.site())
                .bind("despatch", despatched.despatch())
                .bind("at", despatched.despatchedAt())
                .then();
    }

    /** It was given back, or discarded: nobody is given it from here. */
    Mono<Void> gone(ComponentId component, Instant at) {
        return database.sql(GONE)
                .bind("component", component.value())
                .bind("at", at)
                .then();
    }

    /** Not an error for a component that we do not know: it may have gone to another region. */
    Mono<Void> transfused(ComponentId component, Instant at) {
        return database.sql(TRANSFUSED)
                .bind("component", component.value())
                .bind("at", at)
                .then();
    }
}
