package org.bloodstream.blood.compatibility;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bloodstream.blood.Objection.Severity;

/** The special requirements that a patient has on record, by age, and by what the unit is (07_pretransfusion 7.7). */
final class RequirementRules {
    private RequirementRules() {}

    static void ask(CompatibilityCase seen) {
        int applying = onRecord(seen) | byAge(seen) | Requirement.ALWAYS.bit();
        if (seen.unit.preparation().hlaMatched()) applying |= Requirement.HLA_MATCHED.bit();
        for (int left = applying; left != 0; left &= left - 1) {
            var requirement = Requirement.at(Integer.numberOfTrailingZeros(left));
            for (Demand demand : seen.policy.demandArray(requirement, seen.kind())) ask(seen, requirement, demand);
        }
    }

    private static void ask(CompatibilityCase seen, Requirement requirement, Demand demand) {
        Severity severity = seen.severity(demand.ruling());
        if (severity == null) return;
        String source = demand.ruling().source();
        if (demand.check() == UnitCheck.RH_K_MATCHED) {
            RhMatching.ask(seen, severity, source);
        } else if (!UnitChecks.met(seen, demand.check())) {
            seen.add(new RequirementReason.RequirementNotMet(requirement, demand.check(), severity, source));
        }
    }

    private static int onRecord(CompatibilityCase seen) {
        int applying = 0;
        List<SpecialRequirement> requirements = seen.recipient.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            var each = requirements.get(i);
            if (each.hasBegun(seen.today)) {
                applying |= each.requirement().bit();
                if (each.isPast(seen.today)) reviewDue(seen, each);
            } else {
                beginsLater(seen, each);
            }
        }
        return applying;
    }

    private static int byAge(CompatibilityCase seen) {
        int applying = 0;
        if (seen.youngerThan(Limit.NEWBORN_BELOW_DAYS, ChronoUnit.DAYS)) applying |= Requirement.NEONATAL.bit();
        if (seen.youngerThan(Limit.INFANT_BELOW_MONTHS, ChronoUnit.MONTHS)) applying |= Requirement.INFANT.bit();
        var born = seen.recipient.birthDate();
        if (born == null || born.getYear() >= seen.policy.limit(Limit.IMPORTED_PLASMA_BORN_FROM_YEAR))
            applying |= Requirement.IMPORTED_PLASMA.bit();
        return applying;
    }

    private static void reviewDue(CompatibilityCase seen, SpecialRequirement past) {
        Ruling ruling = seen.ruling(Rule.REVIEW_DUE);
        Severity severity = seen.severity(ruling);
        var end = past.end();
        if (severity != null && end != null)
            seen.add(new RequirementReason.RequirementReviewDue(past.requirement(), end, severity, ruling.source()));
    }

    private static void beginsLater(CompatibilityCase seen, SpecialRequirement later) {
        Ruling ruling = seen.ruling(Rule.BEGINS_LATER);
        Severity severity = seen.severity(ruling);
        var start = later.start();
        if (severity != null && start != null)
            seen.add(new RequirementReason.RequirementBeginsLater(
                    later.requirement(), start, severity, ruling.source()));
    }
}
