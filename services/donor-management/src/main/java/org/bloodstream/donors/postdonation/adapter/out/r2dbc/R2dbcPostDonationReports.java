package org.bloodstream.donors.postdonation.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.application.PostDonationReports;
import org.bloodstream.donors.postdonation.application.ReportInformation;
import org.bloodstream.donors.postdonation.domain.DonorsDonations;
import org.bloodstream.donors.postdonation.domain.DonorsDonations.Given;
import org.bloodstream.donors.postdonation.domain.PostDonationInformationReceived;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The events are in a stream of their own, whose subject is the donation: whoever follows {@code donor} or {@code donation}, as
 * the trace of a hospital does, must not learn what kind of thing a donor told.
 */
@Repository
class R2dbcPostDonationReports implements PostDonationReports {
    private static final String STREAM = "postdonation";

    private final DatabaseClient database;
    private final Journal journal;
    private final ZoneId zone;

    R2dbcPostDonationReports(DatabaseClient database, Journal journal, ZoneId zone) {
        this.database = database;
        this.journal = journal;
        this.zone = zone;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Mono<DonorsDonations> lockDonor(UUID donor) {
        return database.sql("select donor from donor where donor = :donor for no key update")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(known -> donations(known).collectList().map(given -> new DonorsDonations(known, given)));
    }

    /** Under every number of the donor's. */
    private Flux<Given> donations(UUID donor) {
        return database.sql("""
                        select donation, collected_at from donation
                        where donor in (select donor_records(:donor)) order by collected_at desc""")
                .bind("donor", donor)
                .mapProperties(GivenRow.class)
                .all()
                .map(row -> row.given(zone));
    }

    @Override
    public Mono<Void> add(ReportInformation command, Received received, Act act) {
        return insert(command, received.events().getFirst())
                .thenMany(Flux.fromIterable(received.events())
                        .concatMap(event -> concern(event).then(publish(event, act))))
                .then();
    }

    private Mono<Void> publish(PostDonationInformationReceived event, Act act) {
        var donation = event.donation().value();
        return journal.appendNext(act, new Fact(STREAM, donation, "PostDonationInformationReceived", 1, event));
    }

    private Mono<Void> insert(ReportInformation command, PostDonationInformationReceived event) {
        return database.sql("""
                        insert into post_donation_information (information, donor, kind, noticed_on, words, received_at)
                        values (:information, :donor, :kind, :noticedOn, :words, :receivedAt)""")
                .bind("information", event.information())
                .bind("donor", event.donor())
                .bind("kind", event.kind().name())
                .bind("noticedOn", command.report().noticedOn())
                .bind("words", command.words())
                .bind("receivedAt", event.receivedAt())
                .then();
    }

    private Mono<Void> concern(PostDonationInformationReceived event) {
        return database.sql("""
                        insert into post_donation_information_donation (information, donation)
                        values (:information, :donation)""")
                .bind("information", event.information())
                .bind("donation", event.donation().value())
                .then();
    }

    record GivenRow(String donation, Instant collectedAt) {
        Given given(ZoneId zone) {
            return new Given(new DonationNumber(donation), LocalDate.ofInstant(collectedAt, zone));
        }
    }
}
