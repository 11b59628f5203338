package org.bloodstream.donors.eligibility.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The answers and measurements of a health check, judged again on the same day after clinicians have overruled a cause. The
 * old decision stays as it was told; the new one supersedes it.
 */
@Service
public class JudgingAgain {
    private final Assessments assessments;
    private final Deferrals deferrals;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    JudgingAgain(Assessments assessments, Deferrals deferrals, RulesInForce<SelectionPolicy> rules, ZoneId zone) {
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.rules = rules;
        this.zone = zone;
    }

    /** Inside a transaction, under the donor's lock. */
    public Mono<EligibilityAssessed> judge(EligibilityAssessed before, Act act) {
        return onRecord(before, act)
                .flatMap(held -> assessments.donor(
                        before.donor(), held.stream().map(Deferral::asEarlier).toList()))
                .zipWith(rules.at(act.at()), (donor, inForce) -> judged(before, donor, inForce, act))
                .flatMap(event -> assessments.add(event, act).thenReturn(event));
    }

    /** What the old decision imposed is found again today, as far as it is: it would count twice. */
    private Mono<List<Deferral>> onRecord(EligibilityAssessed before, Act act) {
        var now = act.at().atZone(zone);
        return deferrals.of(before.donor()).map(all -> all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .filter(each -> !before.assessment().equals(each.imposed().assessment()))
                .toList());
    }

    private EligibilityAssessed judged(
            EligibilityAssessed before, DonorForSelection donor, InForce<SelectionPolicy> inForce, Act act) {
        var facts = before.facts();
        var answers = facts.answers().stream().map(GivenAnswer::answer).toList();
        var attendance = new Attendance(
                facts.donation(),
                facts.measurements(),
                facts.plannedLossMl(),
                act.at().atZone(zone));
        return EligibilityAssessed.of(
                        UUID.randomUUID(),
                        before.donor(),
                        inForce.version(),
                        Eligibility.decide(inForce.rules(), donor, attendance, answers),
                        AssessedFacts.of(donor, attendance, facts.questions(), answers),
                        act.at())
                .superseding(before.assessment());
    }
}
