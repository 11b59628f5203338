package org.bloodstream.donors.overruling.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.application.JudgingAgain;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.overruling.application.ChecksToOverrule.Found;
import org.bloodstream.donors.overruling.application.OverrulingEvent.OverrulingConfirmed;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.AssessmentUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Confirmed;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.DonorUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.OverrulingUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Proposed;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Refused;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two commands by two people (section 4.3). Each method is called inside a transaction, and holds the donor. */
@Service
public class OverrulingFindings {
    private final Assessments assessments;
    private final ChecksToOverrule checks;
    private final Overrulings overrulings;
    private final Deferrals deferrals;
    private final JudgingAgain judging;
    private final ZoneId zone;

    OverrulingFindings(
            Assessments assessments,
            ChecksToOverrule checks,
            Overrulings overrulings,
            Deferrals deferrals,
            JudgingAgain judging,
            ZoneId zone) {
        this.assessments = assessments;
        this.checks = checks;
        this.overrulings = overrulings;
        this.deferrals = deferrals;
        this.judging = judging;
        this.zone = zone;
    }

    public Mono<OverrulingOutcome> propose(ProposeOverruling command, Act act) {
        return assessments
                .lock(command.donor())
                .flatMap(_ -> checks.find(command.donor(), command.assessment(), act.at())
                        .flatMap(found -> propose(command, found, act))
                        .defaultIfEmpty(new AssessmentUnknown()))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<OverrulingOutcome> propose(ProposeOverruling command, Found found, Act act) {
        var condition = command.condition();
        var objections = found.check()
                .objectionsTo(
                        found.policy(), condition, command.until(), act.at().atZone(zone));
        if (!objections.isEmpty()) return Mono.just(new Refused(objections));
        var overruling = new Overruling(
                UUID.randomUUID(),
                found.event().donor(),
                command.assessment(),
                condition,
                found.check().days(condition),
                command.ground(),
                command.words(),
                command.until(),
                new Actor(act.actor()),
                null);
        return overrulings.propose(overruling, act).thenReturn(new Proposed(overruling));
    }

    public Mono<OverrulingOutcome> confirm(UUID donor, UUID overruling, Act act) {
        return assessments
                .lock(donor)
                .flatMap(_ -> overrulings
                        .of(List.of(donor))
                        .map(RecordedOverruling::overruling)
                        .filter(each -> each.overruling().equals(overruling))
                        .next()
                        .flatMap(proposed -> checks.find(donor, proposed.assessment(), act.at())
                                .flatMap(found -> confirm(proposed, found, act)))
                        .defaultIfEmpty(new OverrulingUnknown()))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<OverrulingOutcome> confirm(Overruling proposed, Found found, Act act) {
        var second = new Actor(act.actor());
        var objections = proposed.objectionsTo(second, found.check(), act.at().atZone(zone));
        if (!objections.isEmpty()) return Mono.just(new Refused(objections));
        var confirmed = proposed.confirmed(second);
        return overrulings
                .confirm(confirmed, act)
                .thenMany(Flux.defer(() -> imposedBy(found.event(), confirmed, act)))
                .concatMap(deferral -> deferrals.end(
                        new Ended(deferral.ended(EndReason.CLINICIAN_ACCEPTED), EndReason.CLINICIAN_ACCEPTED),
                        confirmed.words(),
                        act))
                .then(Mono.defer(() -> judging.judge(found.event(), act)))
                .flatMap(assessed -> overrulings
                        .supersede(superseded(confirmed, assessed, act), act)
                        .thenReturn(new Confirmed(confirmed, assessed)));
    }

    private static OverrulingConfirmed superseded(Overruling confirmed, EligibilityAssessed assessed, Act act) {
        return new OverrulingConfirmed(
                confirmed.overruling(), confirmed.donor(), confirmed.assessment(), assessed.assessment(), act.at());
    }

    /** What that health check imposed for the cause; what an earlier one did is a deferral of its own. */
    private Flux<Deferral> imposedBy(EligibilityAssessed check, Overruling overruling, Act act) {
        var now = act.at().atZone(zone);
        return deferrals
                .of(check.donor())
                .flatMapIterable(all -> all)
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .filter(each -> check.assessment().equals(each.imposed().assessment()))
                .filter(each -> each.imposed().code().equals(overruling.condition()));
    }
}
