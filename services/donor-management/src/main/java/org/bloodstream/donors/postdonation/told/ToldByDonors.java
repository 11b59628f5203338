package org.bloodstream.donors.postdonation.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.told.Told.Once;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ToldByDonors {
    private final DatabaseClient database;

    ToldByDonors(DatabaseClient database) {
        this.database = database;
    }

    /** Empty when there is no such donor. */
    Mono<Told> find(UUID donor) {
        return database.sql("select donor from donor where donor = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::told);
    }

    private Mono<Told> told(UUID donor) {
        return database.sql("""
                        select information, kind, noticed_on, words, received_at,
                               array(select concerned.donation from post_donation_information_donation concerned
                                     where concerned.information = told.information order by 1) as donations
                        from post_donation_information told
                        where donor = :donor order by received_at desc, information""")
                .bind("donor", donor)
                .mapProperties(Row.class)
                .all()
                .map(Row::once)
                .collectList()
                .map(items -> new Told(donor, items));
    }

    record Row(
            UUID information, String kind, LocalDate noticedOn, String words, Instant receivedAt, String[] donations) {
        Once once() {
            return new Once(
                    information,
                    InformationKind.valueOf(kind),
                    noticedOn,
                    words,
                    receivedAt,
                    Arrays.stream(donations).map(DonationNumber::new).toList());
        }
    }
}
