package org.bloodstream.donors.designation.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.application.Designations;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.DesignationApproved;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDesignations implements Designations {
    /** With the health checks: whoever follows {@code donor} must not learn for whom somebody gives. */
    static final String STREAM = "eligibility";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcDesignations(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Whose> lock(UUID donor) {
        return database.sql("""
                        select national_number, (select person from donor_merge where merged = donor.donor) as survivor
                        from donor where donor = :donor for no key update of donor""")
                .bind("donor", donor)
                .mapProperties(WhoseRow.class)
                .one()
                .map(WhoseRow::whose);
    }

    @Override
    public Mono<Void> add(Designation approved, Doctor requestedBy, Act act) {
        var donor = approved.donor().toString();
        var event = DesignationApproved.of(approved, act.at());
        return journal.hold(STREAM, donor)
                .flatMap(last -> journal.append(
                        act, List.of(new Entry(STREAM, donor, last + 1, "DesignationApproved", 1, event))))
                .then(insert(approved, requestedBy, act));
    }

    private Mono<Void> insert(Designation approved, Doctor requestedBy, Act act) {
        return database.sql("""
                        insert into designation (designation, donor, designated_use, patient_authority, patient_number, hospital, crosses_over,
                               requested_by, wanted_until, approved_by, approved_at)
                        values (:designation, :donor, :use, :authority, :number, :hospital, :crossesOver, :requestedBy, :until, :by, :at)""")
                .bind("designation", approved.designation())
                .bind("donor", approved.donor())
                .bind("use", approved.use().name())
                .bind("authority", approved.patient().authority())
                .bind("number", approved.patient().value())
                .bind("hospital", approved.hospital().value())
                .bind("crossesOver", approved.crossover())
                .bind("requestedBy", requestedBy.named())
                .bind("until", approved.wantedUntil())
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }

    @Override
    public Mono<Designation> find(UUID designation) {
        return database.sql(DesignationRow.SELECT + "where designation = :designation")
                .bind("designation", designation)
                .mapProperties(DesignationRow.class)
                .one()
                .map(DesignationRow::held);
    }

    @Override
    public Flux<Designation> of(UUID donor) {
        return database.sql(DesignationRow.SELECT
                        + "where donor in (select donor_records(:donor)) order by wanted_until, designation")
                .bind("donor", donor)
                .mapProperties(DesignationRow.class)
                .all()
                .map(DesignationRow::held);
    }

    record WhoseRow(
            @Nullable String nationalNumber, @Nullable UUID survivor) {
        Whose whose() {
            return new Whose(
                    nationalNumber == null ? null : PatientIdentifier.ofNationalNumber(nationalNumber), survivor);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "WhoseRow[…]";
        }
    }
}
