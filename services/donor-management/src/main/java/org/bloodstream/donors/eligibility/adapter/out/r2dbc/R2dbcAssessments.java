package org.bloodstream.donors.eligibility.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Assessments are in a stream of their own, whose subject is the donor: whoever follows {@code donor}, as the trace of a
 * hospital does, must not learn what a donor answered.
 */
@Repository
class R2dbcAssessments implements Assessments {
    private static final String STREAM = "eligibility";

    private final DatabaseClient database;
    private final Journal journal;
    private final ZoneId zone;

    R2dbcAssessments(DatabaseClient database, Journal journal, ZoneId zone) {
        this.database = database;
        this.journal = journal;
        this.zone = zone;
    }

    @Override
    public Mono<DonorForSelection> donor(UUID donor) {
        return database.sql("select date_of_birth, sex from donor where donor = :donor")
                .bind("donor", donor)
                .mapProperties(SelectedDonor.class)
                .one()
                .flatMap(row -> history(donor).map(row::with));
    }

    @Override
    public Mono<UUID> survivor(UUID donor) {
        return database.sql("select person from donor_merge where merged = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one();
    }

    /** Reviews by a clinician are not recorded yet: every donor who needs one is referred. */
    private Mono<List<PastDonation>> history(UUID donor) {
        return database.sql("""
                        select kind, volume_ml, collected_at from donation
                        where donor in (select donor_records(:donor))""")
                .bind("donor", donor)
                .mapProperties(PastRow.class)
                .all()
                .map(row -> row.donation(zone))
                .collectList();
    }

    @Override
    public Mono<Void> add(EligibilityAssessed event, Act act) {
        var donor = event.donor().toString();
        return journal.hold(STREAM, donor)
                .flatMap(last -> journal.append(
                        act, List.of(new Entry(STREAM, donor, last + 1, "EligibilityAssessed", 1, event))));
    }

    record SelectedDonor(LocalDate dateOfBirth, String sex) {
        DonorForSelection with(List<PastDonation> donations) {
            return new DonorForSelection(dateOfBirth, Sex.valueOf(sex), donations, null);
        }
    }

    record PastRow(String kind, int volumeMl, Instant collectedAt) {
        PastDonation donation(ZoneId zone) {
            return new PastDonation(DonationType.valueOf(kind), volumeMl, collectedAt.atZone(zone));
        }
    }
}
