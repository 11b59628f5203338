package org.bloodstream.donors.collection.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.collection.application.GroupOnRecord;
import org.bloodstream.donors.collection.domain.DesignatedDonationCollected;
import org.bloodstream.donors.collection.domain.DonationCollected;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.designation.domain.DesignatedDonationNotWanted;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonations implements Donations {
    private static final String STREAM = "donation";

    private final DatabaseClient database;
    private final Journal journal;
    private final Selections selections;
    private final GroupOnRecord groups;

    R2dbcDonations(DatabaseClient database, Journal journal, Selections selections, GroupOnRecord groups) {
        this.database = database;
        this.journal = journal;
        this.selections = selections;
        this.groups = groups;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Mono<DonorAtCollection> lockDonor(UUID donor) {
        return database.sql("select donor from donor where donor = :donor for no key update")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .then(database.sql("""
                                select donor.donor, date_of_birth, sex, person as survivor,
                                       died_on, coalesce(opted_out, false) as opted_out, transferred_to, restricted,
                                       exists (select from group_alarm where settled is null
                                               and group_alarm.donor in (select donor_records(:donor))) as groups_contradict,
                                       exists (select from donor_legacy_number l
                                               left join donor_import b on b.import = l.brought_by
                                               where l.donor in (select donor_records(:donor))
                                                 and not exists (
                                                   select from donor_import f
                                                   where f.system = l.system and f.state = 'FIT'
                                                     and f.started_at >= coalesce(b.started_at, f.started_at))) as not_live,
                                       exists (select from donor_legacy_number l
                                               join open_migration_difference d
                                                 on d.number = l.number and d.system = l.system
                                               where l.donor in (select donor_records(:donor))
                                                 and d.kind in ('DEFERRALS', 'GROUPS', 'ANTIBODIES')) as differs
                                from donor
                                left join donor_standing on donor_standing.donor = donor.donor
                                left join donor_merge on donor_merge.merged = donor.donor
                                where donor.donor = :donor""")
                        .bind("donor", donor)
                        .mapProperties(DonorRow.class)
                        .one())
                .flatMap(row -> selections.of(donor, Sex.valueOf(row.sex())).map(row::donor));
    }

    @Override
    public Mono<Boolean> hasUsed(DonationNumber number) {
        return database.sql("select exists (select from donation where donation = :donation) as used")
                .bind("donation", number.value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> add(DonationCollected event, Act act) {
        return groups.of(event.donor())
                .map(event::compareWith)
                .defaultIfEmpty(event)
                .flatMap(told -> entries(told)
                        .collectList()
                        .flatMap(entries -> journal.append(act, entries))
                        .then(insert(told)))
                .then(account(event));
    }

    private Flux<Entry> entries(DonationCollected event) {
        var designation = event.designation();
        return designation == null
                ? Flux.just(entry(event))
                : Flux.concat(Mono.just(entry(event)), notWanted(event, designation.designation()));
    }

    /** The request was withdrawn while the donor gave; whoever withdraws it now waits, and finds the donation. */
    private Mono<Entry> notWanted(DonationCollected event, UUID designation) {
        return database.sql(
                        "select designation_ended_at from designation where designation = :designation for no key update")
                .bind("designation", designation)
                .map(row -> Optional.ofNullable(row.get(0, Instant.class)))
                .one()
                .flatMap(ended -> Mono.justOrEmpty(ended))
                .map(at -> new Entry(
                        STREAM,
                        event.donation().value(),
                        2,
                        "DesignatedDonationNotWanted",
                        1,
                        new DesignatedDonationNotWanted(event.donation(), designation, at)));
    }

    /** Of a number of a session's range. */
    private Mono<Void> account(DonationCollected event) {
        return database.sql("""
                        update allotted_number set state = 'COLLECTED'
                        where donation = :donation and state in ('ISSUED', 'STARTED')""").bind("donation", event.donation().value()).then();
    }

    /** A number's second use would be its subject's second version 1, which the journal refuses. */
    private static Entry entry(DonationCollected event) {
        var designation = event.designation();
        var donation = event.donation().value();
        return designation == null
                ? new Entry(STREAM, donation, 1, "DonationCollected", 1, event)
                : new Entry(
                        STREAM,
                        donation,
                        1,
                        "DesignatedDonationCollected",
                        1,
                        DesignatedDonationCollected.of(event, designation));
    }

    private Mono<Void> insert(DonationCollected event) {
        var designation = event.designation();
        return database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at, designation)
                        values (:donation, :donor, :kind, :venue, :volumeMl, :collectedAt, :designation)""")
                .bind("donation", event.donation().value())
                .bind("donor", event.donor())
                .bind("kind", event.kind().name())
                .bind("venue", event.venue())
                .bind("volumeMl", event.volumeMl())
                .bind("collectedAt", event.collectedAt())
                .bind(
                        "designation",
                        designation == null ? Parameters.in(UUID.class) : Parameters.in(designation.designation()))
                .then();
    }
}
