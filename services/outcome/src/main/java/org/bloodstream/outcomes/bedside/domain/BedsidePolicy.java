package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.outcomes.bedside.domain.ConfirmationReason.CannotConfirm;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.rules.domain.RulesVersion;

/** The bedside check (docs/architecture/thread.md, section 7). Any STOP is a NO_GO; doubt without a STOP is DOWNTIME. */
public final class BedsidePolicy {
    public static final String RULES = "bedside-2026.3";

    private final List<BedsideRule> rules;
    private final RulesVersion version;

    /** @param version of the compatibility policy, which every verdict keeps */
    public BedsidePolicy(CompatibilityPolicy compatibility, RulesVersion version) {
        this.version = version;
        rules = List.of(
                IdentityRules::wristbandIsReadable,
                IdentityRules::numberNamesOnePatient,
                LabelRules::everythingIsReadable,
                LabelRules::nothingIsMissing,
                UnitRules::unitIsKnown,
                UnitRules::unitIsReleased,
                UnitRules::unitIsNotWithheld,
                UnitRules::unitIsInDate,
                LabelRules::groupIsTheRecorded,
                LabelRules::expiryIsTheRecorded,
                IssueRules::unitIsIssued,
                IssueRules::issuedToThisPatient,
                GroupRules::patientGroupIsKnown,
                seen -> SuitabilityRules.unitSuitsPatient(compatibility, seen),
                GroupRules::groupIsConfirmed,
                GroupRules::sampleIsValid,
                SuitabilityRules::requirementsAreChecked,
                SuitabilityRules::antibodiesAreIdentified,
                HistoryRules::notStarted,
                HistoryRules::notTransfused,
                HistoryRules::notWasted);
    }

    public Verdict decide(BedsideCase seen) {
        List<Objection> reasons = saidOnce(
                rules.stream().<Objection>flatMap(rule -> rule.reasons(seen)).toList());
        if (reasons.stream().anyMatch(reason -> reason.severity() == Severity.STOP)) {
            return new Verdict(Answer.NO_GO, reasons, RULES, version);
        }
        if (!seen.doubts().isEmpty()) return new Verdict(Answer.DOWNTIME, with(reasons, seen), RULES, version);
        requireWhole(seen);
        return new Verdict(Answer.GO, reasons, RULES, version);
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

    private static List<Objection> with(List<Objection> reasons, BedsideCase seen) {
        return Stream.concat(reasons.stream(), Stream.of(new CannotConfirm(seen.doubts())))
                .toList();
    }

    /** A second line of defence: should a rule ever forget a gap, there is an error and no GO. */
    private static void requireWhole(BedsideCase seen) {
        if (seen.wristband().number() == null
                || seen.label().component() == null
                || seen.unit() == null
                || seen.issue() == null
                || seen.reports().isEmpty()) {
            throw new IllegalStateException("no rule spoke up although something is missing");
        }
    }
}
