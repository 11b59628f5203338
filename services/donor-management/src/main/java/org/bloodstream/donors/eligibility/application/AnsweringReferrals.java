package org.bloodstream.donors.eligibility.application;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.Answered;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.AssessmentUnknown;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.Refused;
import org.bloodstream.donors.eligibility.application.ReferralAnswered.Answer;
import org.bloodstream.donors.eligibility.domain.ClinicianAnswer;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.Referral;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.review.application.Review;
import org.bloodstream.donors.review.application.Reviews;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The clinician's answer to a health check that the rules did not decide. */
@Service
public class AnsweringReferrals {
    private final Assessments assessments;
    private final Deferrals deferrals;
    private final EndingAppointments appointments;
    private final Reviews reviews;
    private final ZoneId zone;

    AnsweringReferrals(
            Assessments assessments,
            Deferrals deferrals,
            EndingAppointments appointments,
            Reviews reviews,
            ZoneId zone) {
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.appointments = appointments;
        this.reviews = reviews;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<AnswerOutcome> answer(UUID donor, UUID assessment, ClinicianAnswer answer, String words, Act act) {
        return appointments
                .lockSessionsOf(donor)
                .then(Mono.defer(() -> assessments.lock(donor)))
                .flatMap(_ -> referral(donor, assessment, act)
                        .flatMap(referral -> decide(referral, answer, words, act))
                        .defaultIfEmpty(new AssessmentUnknown()))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<Referral> referral(UUID donor, UUID assessment, Act act) {
        var now = act.at().atZone(zone);
        return assessments
                .of(donor)
                .filter(each -> each.assessment().equals(assessment))
                .singleOrEmpty()
                .flatMap(found -> deferrals.of(donor).flatMap(all -> assessments
                        .survivor(found.donor())
                        .singleOptional()
                        .map(survivor -> referral(found, all, survivor, now))));
    }

    private Referral referral(
            RecordedAssessment found, List<Deferral> all, Optional<UUID> survivor, ZonedDateTime now) {
        return new Referral(
                found.assessment(),
                found.donor(),
                found.donation(),
                found.outcome().name(),
                found.assessedAt().atZone(zone).toLocalDate(),
                found.answer() != null,
                survivor.orElse(null),
                all.stream()
                        .filter(each -> inForce(each, now))
                        .map(Deferral::asEarlier)
                        .toList());
    }

    private static boolean inForce(Deferral deferral, ZonedDateTime now) {
        return deferral.state(now) == DeferralState.IN_FORCE;
    }

    private Mono<AnswerOutcome> decide(Referral referral, ClinicianAnswer answer, String words, Act act) {
        var objections = referral.objectionsTo(answer, act.at().atZone(zone));
        if (!objections.isEmpty()) return Mono.just(new Refused(objections));
        return switch (answer) {
            case ClinicianAnswer.Accept accept -> {
                var event = event(referral, Answer.ACCEPT, accept, null, act);
                yield assessments
                        .answer(event, words, act)
                        .thenMany(reviewedWith(referral))
                        .concatMap(ground -> reviews.add(review(referral, ground, words, act), act))
                        .then(Mono.just(new Answered(event)));
            }
            case ClinicianAnswer.Defer defer -> {
                var deferral = deferral(referral, defer, words, act);
                var event = event(referral, Answer.DEFER, defer, deferral.deferral(), act);
                yield assessments
                        .answer(event, words, act)
                        .then(deferrals.add(new Imposed(deferral), act))
                        .then(appointments.endWhatIsBarred(List.of(deferral), act))
                        .thenReturn(new Answered(event));
            }
        };
    }

    /** A clinician who accepts who was referred for a review has given it. */
    private Flux<ReviewGround> reviewedWith(Referral referral) {
        return assessments
                .history(referral.donor())
                .filter(assessed -> assessed.assessment().equals(referral.assessment()))
                .flatMapIterable(EligibilityAssessed::findings)
                .filter(found -> found.effect() == Effect.REFER)
                .concatMap(found -> Mono.justOrEmpty(ReviewGround.of(found.code())))
                .distinct();
    }

    private Review review(Referral referral, ReviewGround ground, String words, Act act) {
        return new Review(
                UUID.randomUUID(),
                referral.donor(),
                ground,
                referral.assessment(),
                words,
                act.at().atZone(zone).toLocalDate(),
                new Actor(act.actor()),
                act.at());
    }

    private static ReferralAnswered event(
            Referral referral, Answer given, ClinicianAnswer answer, @Nullable UUID deferral, Act act) {
        return new ReferralAnswered(
                referral.assessment(), referral.donor(), given, answer.reason().code(), deferral, act.at());
    }

    private static Deferral deferral(Referral referral, ClinicianAnswer.Defer answer, String words, Act act) {
        var imposition = new Imposition(
                answer.code(),
                words,
                DeferralSource.CLINICIAN,
                null,
                null,
                EnumSet.allOf(DonationType.class),
                DeferralEnd.of(answer.until()),
                null,
                referral.assessment());
        return new Deferral(UUID.randomUUID(), referral.donor(), imposition, new Actor(act.actor()), act.at(), null);
    }
}
