package org.bloodstream.donors.me;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.me.OwnRecord.Given;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.whereused.Despatches;
import org.bloodstream.donors.whereused.SentTo;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class OwnParticulars {
    private final DatabaseClient database;
    private final Despatches despatches;
    private final ZoneId zone;

    OwnParticulars(DatabaseClient database, Despatches despatches, ZoneId zone) {
        this.database = database;
        this.despatches = despatches;
        this.zone = zone;
    }

    Mono<Particulars> of(UUID donor) {
        return database.sql("select family_name, given_name, date_of_birth, sex from donor where donor = :donor")
                .bind("donor", donor)
                .mapProperties(Particulars.class)
                .one();
    }

    /** Latest first. */
    Flux<Given> donations(List<UUID> records) {
        return despatches.ofDonors(records).flatMapMany(sent -> database.sql("""
                        select donation, kind, venue, collected_at from donation
                        where donor = any(:records) and not samples_only order by collected_at desc""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(DonationRow.class)
                .all()
                .map(row -> row.given(zone, sent.getOrDefault(row.donation(), List.of()))));
    }

    record Particulars(String familyName, String givenName, LocalDate dateOfBirth, String sex) {
        Sex donorsSex() {
            return Sex.valueOf(sex);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Particulars[…]";
        }
    }

    record DonationRow(String donation, String kind, String venue, Instant collectedAt) {
        Given given(ZoneId zone, List<SentTo> wentTo) {
            return new Given(
                    new DonationNumber(donation).printed(),
                    DonationType.valueOf(kind),
                    venue,
                    LocalDate.ofInstant(collectedAt, zone),
                    wentTo);
        }
    }
}
