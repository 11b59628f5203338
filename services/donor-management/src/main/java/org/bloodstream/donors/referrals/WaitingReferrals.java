package org.bloodstream.donors.referrals;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class WaitingReferrals {
    /** More than a clinician answers in a week. */
    static final int MOST = 200;

    private final DatabaseClient database;

    WaitingReferrals(DatabaseClient database) {
        this.database = database;
    }

    /** The latest first: who sits at a session waits for it. Who was asked again since waits no longer, nor does a merged record. */
    Flux<WaitingReferral> latest() {
        return database.sql("""
                        select a.assessment, a.donor, d.family_name, d.given_name, d.date_of_birth, a.donation, a.assessed_at
                        from assessment a join donor d using (donor)
                        where a.outcome = 'REFER_TO_CLINICIAN' and a.answer is null
                          and not exists (select from donor_merge m where m.merged = a.donor)
                          and not exists (select from assessment later where later.assessed_at > a.assessed_at
                                            and later.donor in (select donor_records(a.donor)))
                        order by a.assessed_at desc, a.assessment limit :most""")
                .bind("most", MOST)
                .mapProperties(WaitingReferral.class)
                .all();
    }
}
