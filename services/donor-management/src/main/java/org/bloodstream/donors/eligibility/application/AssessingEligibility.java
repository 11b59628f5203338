package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.AfterHealthCheck;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Assessed;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Incomplete;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.MergedAway;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AssessingEligibility {
    private final Assessments assessments;
    private final Deferrals deferrals;
    private final EndingAppointments appointments;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    AssessingEligibility(
            Assessments assessments,
            Deferrals deferrals,
            EndingAppointments appointments,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone) {
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.appointments = appointments;
        this.rules = rules;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<AssessmentOutcome> assess(AssessEligibility command, Act act) {
        return assess(command, Asked.now(act), act);
    }

    /**
     * A check that was recorded without connection: by the rules of its moment, what was given since left out, and what defers
     * now taken in. It ends no deferral that was imposed after it: that one is newer than its answers. Call inside a transaction.
     */
    public Mono<AssessmentOutcome> assessRecorded(AssessEligibility command, Instant at, Actor by, Act act) {
        return assess(command, new Asked(at, by, true), act);
    }

    private Mono<AssessmentOutcome> assess(AssessEligibility command, Asked asked, Act act) {
        return assessments
                .survivor(command.donor())
                .<AssessmentOutcome>map(MergedAway::new)
                .switchIfEmpty(Mono.defer(() -> assessOwn(command, asked, act)));
    }

    /** When the donor was asked, and by whom. */
    private record Asked(Instant at, Actor by, boolean recorded) {
        static Asked now(Act act) {
            return new Asked(act.at(), new Actor(act.actor()), false);
        }

        /** As the donor was then. */
        DonorForSelection then(DonorForSelection donor) {
            return recorded ? donor.before(at) : donor;
        }

        AfterHealthCheck leaves(AfterHealthCheck after) {
            return recorded
                    ? new AfterHealthCheck(
                            after.imposed(),
                            after.ended().stream()
                                    .filter(deferral -> deferral.imposedAt().isBefore(at))
                                    .toList())
                    : after;
        }
    }

    /** What is on record is read under the donor's lock: a deferral that is imposed meanwhile comes before or after. */
    private Mono<AssessmentOutcome> assessOwn(AssessEligibility command, Asked asked, Act act) {
        return appointments
                .lockSessionsOf(command.donor())
                .then(Mono.defer(() -> assessments.lock(command.donor())))
                .flatMap(donor -> deferrals.of(donor).map(all -> inForce(all, asked)))
                .flatMap(onRecord -> assessments
                        .donor(
                                command.donor(),
                                onRecord.stream().map(Deferral::asEarlier).toList())
                        .flatMap(donor -> rules.at(asked.at())
                                .map(inForce -> decide(command, asked.then(donor), onRecord, inForce, asked))))
                .flatMap(outcome -> record(outcome, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private List<Deferral> inForce(List<Deferral> all, Asked asked) {
        var now = asked.at().atZone(zone);
        return all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .toList();
    }

    private AssessmentOutcome decide(
            AssessEligibility command,
            DonorForSelection donor,
            List<Deferral> onRecord,
            InForce<SelectionPolicy> inForce,
            Asked asked) {
        var questionnaire = inForce.rules().questionnaire();
        var objections = questionnaire.objectionsTo(
                donor.sex(), command.replies(), asked.at().atZone(zone));
        return objections.isEmpty() ? assessed(command, donor, onRecord, inForce, asked) : new Incomplete(objections);
    }

    private Assessed assessed(
            AssessEligibility command,
            DonorForSelection donor,
            List<Deferral> onRecord,
            InForce<SelectionPolicy> inForce,
            Asked asked) {
        var policy = inForce.rules();
        var attendance = new Attendance(
                command.donation(),
                command.measurements(),
                command.plannedLossMl(),
                asked.at().atZone(zone));
        var decision = Eligibility.decide(policy, donor, attendance, command.answers());
        var event = EligibilityAssessed.of(
                UUID.randomUUID(),
                command.donor(),
                inForce.version(),
                decision,
                AssessedFacts.of(donor, attendance, command.questions(), command.answers()),
                asked.at());
        var check = new AfterHealthCheck.Check(
                event.assessment(), command.donor(), donor.sex(), policy, attendance, asked.by());
        return new Assessed(event, asked.leaves(AfterHealthCheck.of(check, decision, onRecord, UUID::randomUUID)));
    }

    private Mono<AssessmentOutcome> record(AssessmentOutcome outcome, Act act) {
        return switch (outcome) {
            case Assessed(var event, var after) ->
                assessments
                        .add(event, act)
                        .then(deferrals.add(after, act))
                        .then(appointments.endWhatIsBarred(after.imposed(), act))
                        .thenReturn(outcome);
            case Incomplete _, DonorUnknown _, MergedAway _ -> Mono.just(outcome);
        };
    }
}
