package org.bloodstream.donors.merging.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.name;

import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.merging.application.DonationGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonationGroups implements DonationGroups {
    private final DatabaseClient database;

    R2dbcDonationGroups(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> learn(DonationNumber donation, String determination, BloodGroup group, @Nullable RhDFinding rhD) {
        return database.sql("""
                        insert into donation_group (donation, determination, abo, rhd, rhd_finding)
                        values (:donation, :determination, :abo, :rhd, :finding)
                        on conflict (donation, determination) do update set abo = :abo, rhd = :rhd,
                          rhd_finding = coalesce(:finding,
                            case when donation_group.rhd = :rhd then donation_group.rhd_finding end),
                          decided = case when donation_group.abo = :abo and donation_group.rhd = :rhd
                                    then donation_group.decided end""")
                .bind("donation", donation.value())
                .bind("determination", determination)
                .bind("abo", group.abo().name())
                .bind("rhd", group.rhD().name())
                .bind("finding", name(rhD))
                .then();
    }
}
