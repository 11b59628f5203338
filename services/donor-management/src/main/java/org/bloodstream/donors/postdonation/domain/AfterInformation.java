package org.bloodstream.donors.postdonation.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.deferral.domain.ByRule;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.AskedAgain;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;

/**
 * What follows for the donor from what was told after giving.
 *
 * @param imposed by a rule each
 * @param referred why a clinician has to decide, stable, kebab-case: rules that leave it to one, or that nobody could say what it is
 */
public record AfterInformation(List<Imposition> imposed, List<String> referred) {
    /** Nobody has said which conditions of the rules it is. */
    public static final AfterInformation NOT_SAID = new AfterInformation(List.of(), List.of("condition-not-said"));

    /** What holds cannot be read now: a clinician decides, and the blood is held all the same. */
    public static final AfterInformation WITHOUT_RULES = new AfterInformation(List.of(), List.of("rules-not-readable"));

    public AfterInformation {
        imposed = List.copyOf(imposed);
        referred = List.copyOf(referred);
    }

    /** @param decision of what was told, by the same policy */
    public static AfterInformation of(SelectionPolicy policy, EligibilityDecision decision) {
        return new AfterInformation(
                decision.findings().stream()
                        .filter(AskedAgain::leavesADeferral)
                        .map(finding -> imposition(policy, finding))
                        .toList(),
                leftToAClinician(decision).map(Finding::code).distinct().toList());
    }

    private static Imposition imposition(SelectionPolicy policy, Finding finding) {
        return ByRule.imposition(
                policy, finding, DeferralSource.POST_DONATION_INFORMATION, EnumSet.allOf(DonationType.class), null);
    }

    private static Stream<Finding> leftToAClinician(EligibilityDecision decision) {
        return decision.findings().stream().filter(finding -> finding.effect() == Effect.REFER);
    }
}
