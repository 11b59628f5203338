package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.DeferralsFromElsewhere;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** An old system's deferrals: in force here as those of health checks are. */
@Repository
class ImportedDeferrals implements DeferralsFromElsewhere {
    private final DatabaseClient database;
    private final ZoneId zone;

    ImportedDeferrals(DatabaseClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public Flux<HeldDeferral> of(List<UUID> records) {
        return database.sql("""
                        select donor, code, words, ends, until, deferred_on from imported_deferral
                        where donor = any(:records) order by deferred_on, code""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .map(row -> row.held(zone));
    }

    record Row(
            UUID donor,
            String code,
            String words,
            String ends,
            @Nullable LocalDate until,
            LocalDate deferredOn) {
        HeldDeferral held(ZoneId zone) {
            return new HeldDeferral(
                    donor,
                    code,
                    words,
                    HeldDeferral.End.valueOf(ends),
                    until,
                    null,
                    deferredOn.atStartOfDay(zone).toInstant());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Row[…]";
        }
    }
}
