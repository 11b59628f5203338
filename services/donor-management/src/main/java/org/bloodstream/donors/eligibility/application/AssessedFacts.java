package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.Measurements;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rested on. The age stands for the date of birth, which never leaves the donor's own table: a replay
 * takes the donor to have been born that many years before.
 *
 * @param age whole years
 * @param lastReview of the age, local date; absent where there was none
 * @param consentUnderstood when a clinician last saw that it is, local date; absent where none did
 * @param questions which of the questionnaire's were answered
 * @param deferrals on record then; none in version 1 of the event, which did not ask for them
 * @param overruled by two clinicians by then; none where the event has none
 */
public record AssessedFacts(
        DonationType donation,
        int age,
        Sex sex,
        List<Given> history,
        @Nullable LocalDate lastReview,
        @Nullable LocalDate consentUnderstood,
        Measurements measurements,
        @Nullable Integer plannedLossMl,
        List<String> questions,
        List<GivenAnswer> answers,
        List<EarlierFact> deferrals,
        List<OverruledFact> overruled) {
    public AssessedFacts {
        history = List.copyOf(history);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        deferrals = copyOrNone(deferrals);
        overruled = copyOrNone(overruled);
    }

    private static <T> List<T> copyOrNone(@Nullable List<T> facts) {
        return facts == null ? List.of() : List.copyOf(facts);
    }

    /** A donation of before. */
    public record Given(DonationType type, int volumeMl, Instant at) {}

    static AssessedFacts of(
            DonorForSelection donor, Attendance attendance, List<String> questions, List<Answer> answers) {
        return new AssessedFacts(
                attendance.donation(),
                Period.between(donor.dateOfBirth(), attendance.at().toLocalDate())
                        .getYears(),
                donor.sex(),
                donor.donations().stream()
                        .map(past -> new Given(
                                past.type(), past.volumeMl(), past.at().toInstant()))
                        .toList(),
                donor.reviews().last(ReviewGround.YEARLY_REVIEW),
                donor.reviews().last(ReviewGround.CONSENT_UNDERSTOOD),
                attendance.measurements(),
                attendance.plannedLossMl(),
                questions,
                answers.stream().map(GivenAnswer::of).toList(),
                donor.deferrals().stream().map(EarlierFact::of).toList(),
                donor.overruled().stream().map(OverruledFact::of).toList());
    }

    /** The decision by some rules, as of the day of the assessment. */
    public EligibilityDecision decide(SelectionPolicy policy, Instant at, ZoneId zone) {
        var then = at.atZone(zone);
        var donor = new DonorForSelection(
                then.toLocalDate().minusYears(age),
                sex,
                history.stream()
                        .map(given -> new PastDonation(
                                given.type(), given.volumeMl(), given.at().atZone(zone)))
                        .toList(),
                reviews(),
                deferrals.stream().map(EarlierFact::deferralOnRecord).toList(),
                overruled.stream().map(OverruledFact::overruled).toList());
        return Eligibility.decide(
                policy,
                donor,
                new Attendance(donation, measurements, plannedLossMl, then),
                answers.stream().map(GivenAnswer::answer).toList());
    }

    private LastReviews reviews() {
        var days = new EnumMap<ReviewGround, LocalDate>(ReviewGround.class);
        if (lastReview != null) days.put(ReviewGround.YEARLY_REVIEW, lastReview);
        if (consentUnderstood != null) days.put(ReviewGround.CONSENT_UNDERSTOOD, consentUnderstood);
        return new LastReviews(days);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AssessedFacts[…]";
    }
}
