package org.bloodstream.donors.designation.adapter.out.r2dbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.designation.application.Withdrawals;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Appointment;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Collected;
import org.bloodstream.donors.designation.domain.DesignatedDonationNotWanted;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.DesignationWithdrawn;
import org.bloodstream.donors.designation.domain.Withdrawal;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcWithdrawals implements Withdrawals {
    private final DatabaseClient database;
    private final Journal journal;

    R2dbcWithdrawals(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * The donor before the request, as the start of a collection locks the donor and the end of one the request. Neither keeps a
     * foreign key from being checked, or whoever ends a collection would wait for whoever waits for them. Then what is read sees
     * what the holder of either lock has just committed.
     */
    @Override
    public Mono<Designation> lock(UUID donor, UUID designation) {
        return database.sql("""
                        select donor from donor
                        where donor = (select designation.donor from designation where designation = :designation)
                          and donor in (select donor_records(:donor))
                        for no key update""")
                .bind("designation", designation)
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> database.sql(DesignationRow.SELECT + "where designation = :designation for no key update")
                        .bind("designation", designation)
                        .mapProperties(DesignationRow.class)
                        .one())
                .map(DesignationRow::held);
    }

    @Override
    public Mono<Void> withdraw(Designation known, Withdrawal withdrawal, List<Collected> collected, Act act) {
        return journal.appendNext(act, facts(known, withdrawal, collected))
                .then(database.sql("""
                                update designation set designation_ended = :ground, designation_ended_at = :at, designation_ended_by = :by
                                where designation = :designation""")
                        .bind("ground", withdrawal.ground().name())
                        .bind("at", withdrawal.withdrawnAt())
                        .bind("by", act.actor())
                        .bind("designation", known.designation())
                        .then());
    }

    private static List<Fact> facts(Designation known, Withdrawal withdrawal, List<Collected> collected) {
        var withdrawn = new Fact(
                R2dbcDesignations.STREAM,
                known.donor().toString(),
                "DesignationWithdrawn",
                1,
                DesignationWithdrawn.of(known, withdrawal));
        var notWanted = collected.stream()
                .map(Collected::donation)
                .map(donation -> new Fact(
                        "donation",
                        donation.value(),
                        "DesignatedDonationNotWanted",
                        1,
                        new DesignatedDonationNotWanted(donation, known.designation(), withdrawal.withdrawnAt())));
        return Stream.concat(Stream.of(withdrawn), notWanted).toList();
    }

    @Override
    public Flux<Collected> collected(UUID designation) {
        return database.sql("""
                        select donation, collected_at from donation where designation = :designation
                        order by collected_at, donation""")
                .bind("designation", designation)
                .mapProperties(CollectedRow.class)
                .all()
                .map(CollectedRow::collected);
    }

    @Override
    public Flux<DonationNumber> running(UUID designation) {
        return database.sql("""
                        select donation from collection where designation = :designation and state = 'STARTED' order by donation""")
                .bind("designation", designation)
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new);
    }

    @Override
    public Flux<Appointment> appointments(UUID donor) {
        return database.sql("""
                        select a.appointment, a.session, v.name as venue, s.day, p.starts_at
                        from appointment a
                        join donation_session s on s.session = a.session join venue v on v.venue = s.venue
                        join session_slot p on p.session = a.session and p.slot = a.slot
                        where a.donor in (select donor_records(:donor)) and a.state in ('WAITING', 'BOOKED')
                          and a.donation = 'WHOLE_BLOOD'
                        order by s.day, p.starts_at, a.appointment""")
                .bind("donor", donor)
                .mapProperties(Appointment.class)
                .all();
    }

    record CollectedRow(String donation, Instant collectedAt) {
        Collected collected() {
            return new Collected(new DonationNumber(donation), collectedAt);
        }
    }
}
