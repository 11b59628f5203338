package org.bloodstream.donors.eligibility.application;

import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Assessed;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Incomplete;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.MergedAway;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.Reply;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AssessingEligibility {
    private final Assessments assessments;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    AssessingEligibility(Assessments assessments, RulesInForce<SelectionPolicy> rules, ZoneId zone) {
        this.assessments = assessments;
        this.rules = rules;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<AssessmentOutcome> assess(AssessEligibility command, Act act) {
        return assessments
                .survivor(command.donor())
                .<AssessmentOutcome>map(MergedAway::new)
                .switchIfEmpty(Mono.defer(() -> assessOwn(command, act)));
    }

    private Mono<AssessmentOutcome> assessOwn(AssessEligibility command, Act act) {
        return assessments
                .donor(command.donor())
                .flatMap(donor -> rules.at(act.at()).map(inForce -> decide(command, donor, inForce, act)))
                .flatMap(outcome -> record(outcome, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private AssessmentOutcome decide(
            AssessEligibility command, DonorForSelection donor, InForce<SelectionPolicy> inForce, Act act) {
        var policy = inForce.rules();
        var now = act.at().atZone(zone);
        var objections = policy.questionnaire().objectionsTo(donor.sex(), command.replies(), now);
        if (!objections.isEmpty()) return new Incomplete(objections);
        var attendance = new Attendance(command.donation(), command.measurements(), command.plannedLossMl(), now);
        var answers = command.replies().stream()
                .flatMap(reply -> reply.answers().stream())
                .toList();
        var decision = Eligibility.decide(policy, donor, attendance, answers);
        var questions = command.replies().stream().map(Reply::question).toList();
        var facts = AssessedFacts.of(donor, attendance, questions, answers);
        return new Assessed(EligibilityAssessed.of(
                UUID.randomUUID(), command.donor(), inForce.version(), decision, facts, act.at()));
    }

    private Mono<AssessmentOutcome> record(AssessmentOutcome outcome, Act act) {
        return switch (outcome) {
            case Assessed(var event) -> assessments.add(event, act).thenReturn(outcome);
            case Incomplete _, DonorUnknown _, MergedAway _ -> Mono.just(outcome);
        };
    }
}
