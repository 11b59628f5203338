package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection.LastCheck;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Donor selection of the person whose donor row is locked. */
@Component
class Selections {
    private final DatabaseClient database;
    private final Deferrals deferrals;
    private final ZoneId zone;

    Selections(DatabaseClient database, Deferrals deferrals, ZoneId zone) {
        this.database = database;
        this.deferrals = deferrals;
        this.zone = zone;
    }

    Mono<SelectionAtCollection> of(UUID donor) {
        return deferrals.of(donor).flatMap(held -> Mono.zip(latest(donor), toBeDecided(donor))
                .map(found -> new SelectionAtCollection(held, found.getT1(), found.getT2())));
    }

    private Mono<Boolean> toBeDecided(UUID donor) {
        return database.sql("""
                        select exists (select from clinician_task where donor in (select donor_records(:donor))
                                       and kind = 'TOLD_AFTER_DONATION' and closed_at is null)""").bind("donor", donor).mapValue(Boolean.class).one();
    }

    private Mono<Map<DonationType, LastCheck>> latest(UUID donor) {
        return database.sql("""
                        select distinct on (donation) donation, outcome, answer, assessed_at
                        from assessment where donor in (select donor_records(:donor))
                        order by donation, assessed_at desc, assessment""")
                .bind("donor", donor)
                .mapProperties(LastRow.class)
                .all()
                .collectMap(row -> DonationType.valueOf(row.donation()), row -> row.check(zone));
    }

    record LastRow(
            String donation, String outcome, @Nullable String answer, Instant assessedAt) {
        LastCheck check(ZoneId zone) {
            return new LastCheck(LocalDate.ofInstant(assessedAt, zone), isAccepted());
        }

        private boolean isAccepted() {
            return outcome.equals("ELIGIBLE") || outcome.equals("REFER_TO_CLINICIAN") && "ACCEPT".equals(answer);
        }
    }
}
