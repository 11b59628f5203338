package org.bloodstream.production.donation.adapter.out.r2dbc;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.history.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonations implements Donations {
    private static final Versioned<DonationInProduction> NEW = new Versioned<>(DonationInProduction.NEW, 0);
    private static final String KNOWN = """
            select donation, collected_as as kind, volume_ml, collected_at, red_cells_only, on_record_abo, on_record_rh_d,
                   designated_use, designated_authority, designated_patient, designated_hospital, designated_crossover, not_wanted_since
            from donation
            where not pooled""";
    private static final String FIND = KNOWN + " and donation = :donation";

    private final DatabaseClient database;
    private final Journal journal;
    private final DonationEventJson events;

    R2dbcDonations(DatabaseClient database, Journal journal, DonationEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Mono<Void> learn(KnownDonation donation) {
        var onRecord = donation.groupOnRecord();
        var designation = donation.designation();
        return database.sql("""
                        insert into donation (donation, collected_as, volume_ml, collected_at, red_cells_only, on_record_abo, on_record_rh_d,
                               designated_use, designated_authority, designated_patient, designated_hospital, designated_crossover)
                        values (:donation, :kind, :volumeMl, :collectedAt, :redCellsOnly, :abo, :rhD, :use, :authority, :patient, :hospital, :crossover)
                        on conflict do nothing""")
                .bind("donation", donation.donation().value())
                .bind("kind", donation.kind().name())
                .bind("volumeMl", donation.volumeMl())
                .bind("collectedAt", donation.collectedAt())
                .bind("redCellsOnly", donation.redCellsOnly())
                .bind("abo", text(onRecord == null ? null : onRecord.abo().name()))
                .bind("rhD", text(onRecord == null ? null : onRecord.rhD().name()))
                .bind("use", text(designation == null ? null : designation.use().name()))
                .bind(
                        "authority",
                        text(designation == null ? null : designation.patient().authority()))
                .bind(
                        "patient",
                        text(designation == null ? null : designation.patient().value()))
                .bind(
                        "hospital",
                        text(designation == null ? null : designation.hospital().value()))
                .bind("crossover", designation != null && designation.crossover())
                .then();
    }

    /** For one patient alone it was, or the word of it is of another donation. */
    @Override
    public Mono<Boolean> notWanted(DonationNumber donation, Instant since) {
        return database.sql("""
                        update donation set not_wanted_since = :since
                        where donation = :donation and designated_use is not null""")
                .bind("donation", donation.value())
                .bind("since", since)
                .fetch()
                .rowsUpdated()
                .map(updated -> updated == 1);
    }

    /** Without a key's update: who only names the donation in a row of their own does not wait for it. */
    @Override
    public Mono<KnownDonation> lock(DonationNumber donation) {
        return known(FIND + "\nfor no key update", donation);
    }

    @Override
    public Mono<Void> lock(Collection<DonationNumber> donations) {
        return database.sql("""
                        select donation from donation where donation = any(:donations) and not pooled
                        order by donation collate "C" for no key update""")
                .bind("donations", donations.stream().map(DonationNumber::value).toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Versioned<DonationInProduction>> lockHistory(DonationNumber donation) {
        return lock(donation)
                .then(journal.hold(DonationEventJson.STREAM, donation.value()))
                .then(Mono.defer(() -> history(donation)));
    }

    @Override
    public Mono<KnownDonation> find(DonationNumber donation) {
        return known(FIND, donation);
    }

    @Override
    public Mono<Map<DonationNumber, KnownDonation>> find(Collection<DonationNumber> donations) {
        return database.sql(KNOWN + " and donation = any(:donations)")
                .bind("donations", donations.stream().map(DonationNumber::value).toArray(String[]::new))
                .mapProperties(Row.class)
                .all()
                .map(Row::known)
                .collect(Collectors.toUnmodifiableMap(KnownDonation::donation, known -> known));
    }

    @Override
    public Mono<Versioned<DonationInProduction>> history(DonationNumber donation) {
        return journal.history(DonationEventJson.STREAM, donation.value())
                .reduce(
                        NEW,
                        (known, event) -> new Versioned<>(known.state().apply(events.read(event)), event.version()));
    }

    @Override
    public Mono<Map<DonationNumber, DonationInProduction>> states(Collection<DonationNumber> donations) {
        return journal.histories(
                        DonationEventJson.STREAM,
                        donations.stream().map(DonationNumber::value).toList())
                .map(events::read)
                .collect(
                        () -> donations.stream()
                                .distinct()
                                .collect(Collectors.toMap(each -> each, _ -> DonationInProduction.NEW)),
                        (states, event) -> states.computeIfPresent(event.donation(), (_, known) -> known.apply(event)));
    }

    @Override
    public Mono<Void> append(DonationEvent event, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version)))
                .then(event instanceof DonationReceived received ? standsAt(received) : Mono.empty());
    }

    private Mono<Void> standsAt(DonationReceived event) {
        return database.sql("update donation set site = :site where donation = :donation")
                .bind("donation", event.donation().value())
                .bind("site", event.site().value())
                .then();
    }

    private Mono<KnownDonation> known(String sql, DonationNumber donation) {
        return database.sql(sql)
                .bind("donation", donation.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::known);
    }

    private static Parameter text(@Nullable String value) {
        return value == null ? Parameters.in(String.class) : Parameters.in(value);
    }

    record Row(
            String donation,
            String kind,
            int volumeMl,
            Instant collectedAt,
            boolean redCellsOnly,
            @Nullable String onRecordAbo,
            @Nullable String onRecordRhD,
            @Nullable String designatedUse,
            @Nullable String designatedAuthority,
            @Nullable String designatedPatient,
            @Nullable String designatedHospital,
            boolean designatedCrossover,
            @Nullable Instant notWantedSince) {
        KnownDonation known() {
            var group = onRecordAbo == null || onRecordRhD == null ? null : BloodGroup.of(onRecordAbo, onRecordRhD);
            return new KnownDonation(
                    new DonationNumber(donation),
                    DonationKind.valueOf(kind),
                    volumeMl,
                    collectedAt,
                    redCellsOnly,
                    group,
                    designation());
        }

        private @Nullable Designation designation() {
            return designatedUse == null
                            || designatedAuthority == null
                            || designatedPatient == null
                            || designatedHospital == null
                    ? null
                    : new Designation(
                            DesignatedUse.valueOf(designatedUse),
                            new PatientIdentifier(designatedAuthority, designatedPatient),
                            new OdsCode(designatedHospital),
                            designatedCrossover,
                            notWantedSince);
        }
    }
}
