package org.bloodstream.donors.eligibility.domain;

import java.util.List;

/** The one decision on whether a donor may give. */
public final class Eligibility {
    private static final List<SelectionRules> RULES = List.of(
            new AgeRules(),
            new WeightRules(),
            new HaemoglobinRules(),
            new ApheresisRules(),
            new BloodVolumeRules(),
            new HistoryRules(),
            new AnswerRules(),
            new EarlierDeferralRules());

    private Eligibility() {}

    /**
     * Asks every rule; strictest wins (04_donor_selection.md, sections 4.1 to 4.3). The order of answers does not matter,
     * and no further answer makes a decision milder, but for what an answer ends ({@link AskedAgain}).
     *
     * @param answers what is so of the donor; nothing for what is not
     */
    public static EligibilityDecision decide(
            SelectionPolicy policy, DonorForSelection donor, Attendance attendance, List<Answer> answers) {
        var given = new SelectionCase(policy, donor, attendance, answers);
        return EligibilityDecision.of(
                RULES.stream().flatMap(rules -> rules.findings(given)),
                attendance.at().getZone());
    }
}
