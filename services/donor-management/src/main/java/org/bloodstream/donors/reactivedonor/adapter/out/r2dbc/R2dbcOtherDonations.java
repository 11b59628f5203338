package org.bloodstream.donors.reactivedonor.adapter.out.r2dbc;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.reactivedonor.application.OtherDonations;
import org.bloodstream.donors.reactivedonor.domain.DonorFoundReactive;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** In the stream of post-donation information, whose subject is the donation, and which blood-production alone has a reason to read. */
@Repository
class R2dbcOtherDonations implements OtherDonations {
    private static final String STREAM = "postdonation";

    private static final String UNTOLD = """
            select result.event as found, result.recorded_at as found_at, reactive.donor, other.donation
            from reactive_result result
            join donation reactive on reactive.donation = result.donation
            cross join lateral donor_records(reactive.donor) as same (donor)
            join donation other on other.donor = same.donor and other.donation <> result.donation
            where result.kind = 'INFECTION_MARKER' and not exists (
                select from donor_found_reactive told
                where told.found = result.event and told.donation = other.donation)""";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcOtherDonations(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Flux<DonorFoundReactive> untold(UUID result) {
        return read(database.sql(UNTOLD + " and result.event = :event").bind("event", result));
    }

    @Override
    public Flux<DonorFoundReactive> untold(int most) {
        return read(database.sql(UNTOLD + " order by result.recorded_at limit :most")
                .bind("most", most));
    }

    private static Flux<DonorFoundReactive> read(DatabaseClient.GenericExecuteSpec rows) {
        return rows.mapProperties(Untold.class).all().map(Untold::event);
    }

    @Override
    public Mono<Void> tell(DonorFoundReactive event, Act act) {
        return database.sql("""
                        insert into donor_found_reactive (found, donation) values (:found, :donation) on conflict do nothing""")
                .bind("found", event.found())
                .bind("donation", event.donation().value())
                .fetch()
                .rowsUpdated()
                .flatMap(inserted -> inserted == 1 ? publish(event, act) : Mono.empty());
    }

    private Mono<Void> publish(DonorFoundReactive event, Act act) {
        var donation = event.donation().value();
        return journal.appendNext(act, new Fact(STREAM, donation, "DonorFoundReactive", 1, event));
    }

    record Untold(UUID found, Instant foundAt, UUID donor, String donation) {
        DonorFoundReactive event() {
            return new DonorFoundReactive(found, new DonationNumber(donation), donor, foundAt);
        }
    }
}
