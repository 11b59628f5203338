package org.bloodstream.donors.referrals;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class WaitingOverrulings {
    /** More than are proposed in a day. */
    static final int MOST = 200;

    private final DatabaseClient database;
    private final Clock clock;
    private final ZoneId zone;

    WaitingOverrulings(DatabaseClient database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of today's health checks that still count, the latest first: one of another day is confirmed no more. */
    Flux<WaitingOverruling> latest() {
        var today =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return database.sql("""
                        select o.overruling, o.assessment, o.donor, d.family_name, d.given_name, d.date_of_birth, a.donation, o.condition,
                               o.proposed_by, o.proposed_at
                        from overruling o join assessment a on a.assessment = o.assessment join donor d on d.donor = o.donor
                        where o.confirmed_by is null and a.answer is null and a.assessed_at >= :today
                          and not exists (select from donor_merge m where m.merged = o.donor)
                          and not exists (select from assessment later where later.assessed_at > a.assessed_at
                                            and later.donation = a.donation and later.donor in (select donor_records(a.donor)))
                        order by o.proposed_at desc, o.overruling limit :most""")
                .bind("today", today)
                .bind("most", MOST)
                .mapProperties(WaitingOverruling.class)
                .all();
    }
}
