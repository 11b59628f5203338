package org.bloodstream.production.concession.open;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OpenConcessions {
    private static final TypeReference<List<OutsideLimits>> OUTSIDE = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    OpenConcessions(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Oldest first; more than that many people do not let wait. */
    Mono<Listed> oldest(int limit) {
        return database.sql("""
                        select concession, component, ground, coalesce(outside, jsonb_build_array(jsonb_build_object(
                                   'measurement', 'VOLUME', 'value', volume_ml, 'minimum', minimum_ml,
                                   'maximum', maximum_ml)))::text as outside, words, proposed_by, proposed_at
                        from concession where state = 'OPEN' order by proposed_at, concession limit :limit""")
                .bind("limit", limit)
                .mapProperties(Row.class)
                .all()
                .map(row -> row.open(json.readValue(row.outside(), OUTSIDE)))
                .collectList()
                .map(Listed::new);
    }

    record Listed(List<OpenConcession> items) {}

    /**
     * @param printed the donation as on the label
     * @param reason as the officer wrote it
     */
    record OpenConcession(
            UUID concession,
            ComponentId component,
            String printed,
            ConcessionGround ground,
            List<OutsideValue> outside,
            String reason,
            String proposedBy,
            Instant proposedAt) {
        /** Reasons are free text and may name somebody. */
        @Override
        public String toString() {
            return "OpenConcession[" + concession + "]";
        }
    }

    record Row(
            UUID concession,
            String component,
            String ground,
            String outside,
            String words,
            String proposedBy,
            Instant proposedAt) {
        OpenConcession open(List<OutsideLimits> values) {
            var id = ComponentId.parse(component);
            return new OpenConcession(
                    concession,
                    id,
                    id.donation().printed(),
                    ConcessionGround.valueOf(ground),
                    OutsideValue.of(values),
                    words,
                    proposedBy,
                    proposedAt);
        }
    }
}
