package org.bloodstream.donors.eligibility.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.application.InformationJudged;
import org.bloodstream.donors.eligibility.application.RecordedAssessment;
import org.bloodstream.donors.eligibility.application.ReferralAnswered;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.EarlierDeferral;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.Overruled;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Assessments are in a stream of their own, whose subject is the donor: whoever follows {@code donor}, as the trace of a
 * hospital does, must not learn what a donor answered.
 */
@Repository
class R2dbcAssessments implements Assessments {
    private static final String STREAM = "eligibility";

    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;
    private final ZoneId zone;

    R2dbcAssessments(DatabaseClient database, Journal journal, JsonMapper json, ZoneId zone) {
        this.database = database;
        this.journal = journal;
        this.json = json;
        this.zone = zone;
    }

    @Override
    public Mono<UUID> lock(UUID donor) {
        return database.sql("select donor from donor where donor = :donor for no key update")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<DonorForSelection> donor(UUID donor, List<EarlierDeferral> deferrals) {
        return database.sql("select date_of_birth, sex from donor where donor = :donor")
                .bind("donor", donor)
                .mapProperties(SelectedDonor.class)
                .one()
                .flatMap(row -> given(donor)
                        .zipWith(
                                reviews(donor).zipWith(overruled(donor)),
                                (donations, decided) ->
                                        row.with(donations, decided.getT1(), deferrals, decided.getT2())));
    }

    private Mono<List<Overruled>> overruled(UUID donor) {
        return database.sql("""
                        select overruling, condition, days, until from overruling
                        where donor in (select donor_records(:donor)) and confirmed_by is not null""")
                .bind("donor", donor)
                .mapProperties(OverruledRow.class)
                .all()
                .map(row -> new Overruled(row.overruling(), row.condition(), Set.of(row.days()), row.until()))
                .collectList();
    }

    private Mono<LastReviews> reviews(UUID donor) {
        return database.sql("""
                        select ground, max(reviewed_on) as on_day from donor_review
                        where donor in (select donor_records(:donor)) group by ground""")
                .bind("donor", donor)
                .mapProperties(ReviewRow.class)
                .all()
                .collectMap(row -> ReviewGround.valueOf(row.ground()), ReviewRow::onDay)
                .map(LastReviews::new);
    }

    @Override
    public Mono<UUID> survivor(UUID donor) {
        return database.sql("select person from donor_merge where merged = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one();
    }

    private Mono<List<PastDonation>> given(UUID donor) {
        return database.sql("""
                        select kind, volume_ml, collected_at from donation
                        where donor in (select donor_records(:donor)) and not samples_only""")
                .bind("donor", donor)
                .mapProperties(PastRow.class)
                .all()
                .map(row -> row.donation(zone))
                .collectList();
    }

    @Override
    public Mono<Void> add(EligibilityAssessed event, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, "EligibilityAssessed", 2, event))
                .then(insert(event));
    }

    @Override
    public Mono<Void> add(InformationJudged event, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, "InformationJudged", 1, event));
    }

    @Override
    public Flux<EligibilityAssessed> history(UUID donor) {
        return journal.history(STREAM, donor.toString())
                .filter(event -> event.type().equals("EligibilityAssessed"))
                .map(event -> json.treeToValue(event.data(), EligibilityAssessed.class));
    }

    private Mono<Void> insert(EligibilityAssessed event) {
        return database.sql("""
                        insert into assessment (assessment, donor, donation, outcome, assessed_at)
                        values (:assessment, :donor, :donation, :outcome, :at)""")
                .bind("assessment", event.assessment())
                .bind("donor", event.donor())
                .bind("donation", event.facts().donation().name())
                .bind("outcome", event.outcome().name())
                .bind("at", event.assessedAt())
                .then();
    }

    @Override
    public Flux<RecordedAssessment> of(UUID donor) {
        return database.sql("""
                        select assessment, donor, donation, outcome, assessed_at, answer, reason, words, answered_by, answered_at
                        from assessment where donor in (select donor_records(:donor)) order by assessed_at desc, assessment""")
                .bind("donor", donor)
                .mapProperties(AssessmentRow.class)
                .all()
                .map(AssessmentRow::recorded);
    }

    @Override
    public Mono<Void> answer(ReferralAnswered event, String words, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, "ReferralAnswered", 1, event))
                .then(database.sql("""
                                update assessment set answer = :answer, reason = :reason, words = :words, answered_by = :by, answered_at = :at
                                where assessment = :assessment""")
                        .bind("assessment", event.assessment())
                        .bind("answer", event.answer().name())
                        .bind("reason", event.reason())
                        .bind("words", words)
                        .bind("by", act.actor())
                        .bind("at", event.answeredAt())
                        .then());
    }

    record SelectedDonor(LocalDate dateOfBirth, String sex) {
        DonorForSelection with(
                List<PastDonation> donations,
                LastReviews reviews,
                List<EarlierDeferral> deferrals,
                List<Overruled> overruled) {
            return new DonorForSelection(dateOfBirth, Sex.valueOf(sex), donations, reviews, deferrals, overruled);
        }
    }

    record OverruledRow(UUID overruling, String condition, LocalDate[] days, LocalDate until) {}

    record ReviewRow(String ground, LocalDate onDay) {}

    record PastRow(String kind, int volumeMl, Instant collectedAt) {
        PastDonation donation(ZoneId zone) {
            return new PastDonation(DonationType.valueOf(kind), volumeMl, collectedAt.atZone(zone));
        }
    }
}
