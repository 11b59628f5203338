package org.bloodstream.donors.donorrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.account.application.Accounts;
import org.bloodstream.donors.bloodtype.BloodOfDonors;
import org.bloodstream.donors.bloodtype.KnownBlood;
import org.bloodstream.donors.correcting.application.Corrections;
import org.bloodstream.donors.correcting.application.Corrections.RecordedCorrection;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.donorrecord.DonorRecord.Given;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.groupalarm.application.GroupAlarms;
import org.bloodstream.donors.groupalarm.application.GroupAlarms.OpenAlarm;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.merging.application.Merges.RecordedMerge;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class DonorRecords {
    private final DatabaseClient database;
    private final Merges merges;
    private final Standings standings;
    private final Corrections corrections;
    private final GroupAlarms groupAlarms;
    private final Deferrals deferrals;
    private final BloodOfDonors blood;
    private final GivingAgain giving;
    private final Accounts accounts;
    private final Clock clock;
    private final ZoneId zone;

    DonorRecords(
            DatabaseClient database,
            Merges merges,
            Standings standings,
            Corrections corrections,
            GroupAlarms groupAlarms,
            Deferrals deferrals,
            BloodOfDonors blood,
            GivingAgain giving,
            Accounts accounts,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.merges = merges;
        this.standings = standings;
        this.corrections = corrections;
        this.groupAlarms = groupAlarms;
        this.deferrals = deferrals;
        this.blood = blood;
        this.giving = giving;
        this.accounts = accounts;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty when there is no such donor. A record that was merged away answers with its own particulars. */
    Mono<DonorRecord> find(UUID donor) {
        return merges.recordsOf(donor).flatMap(records -> Mono.zip(
                        row(donor),
                        history(donor, records),
                        donations(records),
                        giving.of(donor, records),
                        accounts.of(records).collectList())
                .map(found -> found.getT1().with(records, found.getT2(), found.getT3(), found.getT4(), found.getT5())));
    }

    private Mono<DonorRow> row(UUID donor) {
        return database.sql("""
                        select donor, family_name, given_name, date_of_birth, sex, postcode, address_line, national_number
                        from donor where donor = :donor""")
                .bind("donor", donor)
                .mapProperties(DonorRow.class)
                .one();
    }

    private Mono<History> history(UUID donor, List<UUID> records) {
        return Mono.zip(
                        standings.of(List.of(donor)).next(),
                        standings.history(records).collectList(),
                        merges.history(records).collectList(),
                        corrections.history(records).collectList(),
                        groupAlarms.openOf(records).collectList(),
                        inForce(donor),
                        blood.of(records),
                        legacyNumbers(records))
                .map(found -> new History(
                        found.getT1(),
                        found.getT2(),
                        found.getT3(),
                        found.getT4(),
                        found.getT5(),
                        found.getT6(),
                        found.getT7(),
                        found.getT8()));
    }

    private Mono<List<HeldDeferral>> inForce(UUID donor) {
        var now = clock.instant().atZone(zone);
        return deferrals.of(donor).map(all -> all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .map(HeldDeferral::of)
                .toList());
    }

    private Mono<List<String>> legacyNumbers(List<UUID> records) {
        return database.sql(
                        "select number from donor_legacy_number where donor = any(:records) order by system, number")
                .bind("records", records.toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .collectList();
    }

    private Mono<List<Given>> donations(List<UUID> records) {
        return database.sql("""
                        select donation, donor, kind, samples_only, venue, collected_at from donation
                        where donor = any(:records) order by collected_at desc""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(DonationRow.class)
                .all()
                .map(DonationRow::given)
                .collectList();
    }

    /** @param now how it stands with the record that was asked for */
    record History(
            DonorOnRegister now,
            List<RecordedChange> changes,
            List<RecordedMerge> merges,
            List<RecordedCorrection> corrections,
            List<OpenAlarm> groupAlarms,
            List<HeldDeferral> deferrals,
            KnownBlood blood,
            List<String> legacyNumbers) {}

    record DonationRow(
            String donation, UUID donor, String kind, boolean samplesOnly, String venue, Instant collectedAt) {
        Given given() {
            var number = new DonationNumber(donation);
            return new Given(
                    number, number.printed(), donor, DonationType.valueOf(kind), samplesOnly, venue, collectedAt);
        }
    }
}
