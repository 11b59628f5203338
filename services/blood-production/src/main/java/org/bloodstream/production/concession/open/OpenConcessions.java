package org.bloodstream.production.concession.open;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.production.concession.domain.OutsideSpecification;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class OpenConcessions {
    private final DatabaseClient database;

    OpenConcessions(DatabaseClient database) {
        this.database = database;
    }

    /** Oldest first; more than that many people do not let wait. */
    Mono<Listed> oldest(int limit) {
        return database.sql("""
                        select concession, component, ground, volume_ml, minimum_ml, maximum_ml, words, proposed_by, proposed_at
                        from concession where state = 'OPEN' order by proposed_at, concession limit :limit""")
                .bind("limit", limit)
                .mapProperties(Row.class)
                .all()
                .map(Row::open)
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
            OutsideSpecification outside,
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
            int volumeMl,
            int minimumMl,
            int maximumMl,
            String words,
            String proposedBy,
            Instant proposedAt) {
        OpenConcession open() {
            var id = ComponentId.parse(component);
            return new OpenConcession(
                    concession,
                    id,
                    id.donation().printed(),
                    ConcessionGround.valueOf(ground),
                    new OutsideSpecification(volumeMl, minimumMl, maximumMl),
                    words,
                    proposedBy,
                    proposedAt);
        }
    }
}
