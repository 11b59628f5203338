package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection.LastCheck;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Donor selection of the person whose donor row is locked. */
@Component
class Selections {
    private final DatabaseClient database;
    private final Deferrals deferrals;
    private final RulesInForce<SelectionPolicy> rules;
    private final Clock clock;
    private final ZoneId zone;

    Selections(
            DatabaseClient database,
            Deferrals deferrals,
            RulesInForce<SelectionPolicy> rules,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.deferrals = deferrals;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    Mono<SelectionAtCollection> of(UUID donor, Sex sex) {
        return deferrals.of(donor).flatMap(held -> Mono.zip(latest(donor), next(donor, sex), toBeDecided(donor))
                .map(found -> new SelectionAtCollection(held, found.getT1(), found.getT2(), found.getT3())));
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

    /** Blood that was taken and discarded at the session counts as given. */
    private Mono<Map<DonationType, NextDonation>> next(UUID donor, Sex sex) {
        return database.sql("""
                        select kind, volume_ml, collected_at as given_at from donation
                        where donor in (select donor_records(:donor)) and not samples_only
                        union all
                        select kind, volume_ml, ended_at from collection
                        where state = 'INCOMPLETE' and volume_ml > 0 and donor in (select donor_records(:donor))""")
                .bind("donor", donor)
                .mapProperties(GivenRow.class)
                .all()
                .map(row -> row.given(zone))
                .collectList()
                .zipWhen(_ -> rules.at(clock.instant()))
                .map(found -> NextDonation.latest(found.getT2().rules(), found.getT1(), sex));
    }

    record GivenRow(String kind, int volumeMl, Instant givenAt) {
        PastDonation given(ZoneId zone) {
            return new PastDonation(DonationType.valueOf(kind), volumeMl, givenAt.atZone(zone));
        }
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
