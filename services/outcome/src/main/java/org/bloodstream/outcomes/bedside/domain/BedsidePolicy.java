package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.outcomes.bedside.domain.ConfirmationReason.CannotConfirm;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * The bedside check (docs/architecture/thread.md, section 7). Any STOP is a NO_GO; doubt without a STOP is DOWNTIME. An
 * emergency is asked only about what routine stops, and what it lets pass is never a GO.
 */
public final class BedsidePolicy {
    public static final String RULES = "bedside-2026.7";

    private final CompatibilityPolicy compatibility;
    private final RulesVersion version;
    private final List<BedsideRule> routine;

    /** @param version of the compatibility policy, which every verdict keeps */
    public BedsidePolicy(CompatibilityPolicy compatibility, RulesVersion version) {
        this.compatibility = compatibility;
        this.version = version;
        routine = rules(Situation.ROUTINE);
    }

    private List<BedsideRule> rules(Situation situation) {
        boolean emergency = situation.isEmergency();
        return List.<BedsideRule>of(
                emergency ? EmergencyRules::twoPeopleConfirm : seen -> Stream.empty(),
                IdentityRules::wristbandIsReadable,
                emergency ? EmergencyRules::numberNamesOnePatientOrNobody : IdentityRules::numberNamesOnePatient,
                LabelRules::everythingIsReadable,
                LabelRules::nothingIsMissing,
                UnitRules::unitIsKnown,
                UnitRules::unitIsReleased,
                UnitRules::unitIsNotWithheld,
                UnitRules::unitIsInDate,
                LabelRules::groupIsTheRecorded,
                LabelRules::expiryIsTheRecorded,
                emergency ? EmergencyRules::unitIsIssuedOrOfTheEmergencyStock : IssueRules::unitIsIssued,
                emergency ? EmergencyRules::issuedToThisPatientOrToNobody : IssueRules::issuedToThisPatient,
                PurposeRules::unitIsForTransfusion,
                emergency ? EmergencyRules::unitIsForEmergencies : PurposeRules::unitIsForRoutine,
                RecipientRules::unitIsForThisPatientOrForAnybody,
                emergency ? seen -> Stream.empty() : GroupRules::patientGroupIsKnown,
                seen -> SuitabilityRules.unitSuitsPatient(compatibility, seen, situation),
                emergency ? seen -> Stream.empty() : GroupRules::groupIsConfirmed,
                emergency ? EmergencyRules::sampleIsValid : GroupRules::sampleIsValid,
                SuitabilityRules::requirementsAreChecked,
                SuitabilityRules::antibodiesAreIdentified,
                HistoryRules::notStarted,
                HistoryRules::notTransfused,
                HistoryRules::notWasted);
    }

    public Verdict decide(BedsideCase seen) {
        Verdict inRoutine = decide(routine, seen, Situation.ROUTINE);
        Situation situation = seen.situation();
        return inRoutine.answer() == Answer.NO_GO && situation.isEmergency()
                ? decide(rules(situation), seen, situation)
                : inRoutine;
    }

    private Verdict decide(List<BedsideRule> rules, BedsideCase seen, Situation situation) {
        List<Objection> reasons = saidOnce(
                rules.stream().<Objection>flatMap(rule -> rule.reasons(seen)).toList());
        if (reasons.stream().anyMatch(reason -> reason.severity() == Severity.STOP))
            return verdict(Answer.NO_GO, reasons, situation);
        List<String> doubts = Stream.concat(seen.doubts().stream(), RecipientRules.doubt(seen).stream())
                .toList();
        if (!doubts.isEmpty()) return verdict(Answer.DOWNTIME, with(reasons, doubts), situation);
        requireWhole(seen, situation);
        return verdict(situation.isEmergency() ? Answer.EMERGENCY : Answer.GO, reasons, situation);
    }

    private Verdict verdict(Answer answer, List<Objection> reasons, Situation situation) {
        return new Verdict(answer, reasons, RULES, version, situation);
    }

    /** Where the bedside itself speaks of a matter, and as severely, the compatibility policy need not say it again. */
    private static List<Objection> saidOnce(List<Objection> reasons) {
        return reasons.stream()
                .filter(reason -> !(reason instanceof CompatibilityReason said && isSaidHere(said, reasons)))
                .toList();
    }

    private static boolean isSaidHere(CompatibilityReason said, List<Objection> reasons) {
        return reasons.stream()
                .anyMatch(reason -> reason instanceof BedsideReason
                        && reason.code().equals(said.code())
                        && reason.severity().compareTo(said.severity()) <= 0);
    }

    private static List<Objection> with(List<Objection> reasons, List<String> doubts) {
        return Stream.concat(reasons.stream(), Stream.of(new CannotConfirm(doubts)))
                .toList();
    }

    /** A second line of defence: should a rule ever forget a gap, there is an error and no GO. */
    private static void requireWhole(BedsideCase seen, Situation situation) {
        boolean whole = seen.wristband().number() != null && seen.label().component() != null && seen.unit() != null;
        boolean issuedAndGrouped = seen.issue() != null && !seen.reports().isEmpty();
        if (!whole || !(issuedAndGrouped || situation.isEmergency()))
            throw new IllegalStateException("no rule spoke up although something is missing");
    }
}
