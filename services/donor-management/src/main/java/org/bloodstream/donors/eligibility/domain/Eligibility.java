package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

/** The one decision on whether a donor may give. */
public final class Eligibility {
    private static final List<SelectionRules> RULES = List.of(
            new AgeRules(),
            new WeightRules(),
            new HaemoglobinRules(),
            new ApheresisRules(),
            new BloodVolumeRules(),
            new IntervalRules(),
            new MaximumRules(),
            new AnswerRules(),
            new EarlierDeferralRules());

    /** Those that need nobody to be measured. */
    private static final List<SelectionRules> AT_HOME =
            List.of(new AgeRules(), new IntervalRules(), new MaximumRules(), new AnswerRules());

    /** Those that need nobody to be asked or measured, whatever the hour of the day. */
    private static final List<SelectionRules> ON_RECORD =
            List.of(new AgeRules(), new IntervalDayRules(), new MaximumRules(), new DeferralOnRecordRules());

    /** A booking asks for intervals and deferrals with what it knows of other appointments. */
    private static final List<SelectionRules> AT_BOOKING = List.of(new AgeRules(), new MaximumRules());

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

    /**
     * What can be said before anything was measured: never that a donor may give, only whether something speaks against it.
     *
     * @param at when the donor is to give, in the region's zone
     */
    public static EligibilityDecision inAdvance(
            SelectionPolicy policy,
            DonorForSelection donor,
            DonationType donation,
            List<Answer> answers,
            ZonedDateTime at) {
        return unmeasured(AT_HOME, policy, donor, donation, answers, at);
    }

    /**
     * What the record alone says: age, intervals, maxima and deferrals. A deferral holds here until its end also where the
     * next health check asks again.
     *
     * @param at in the region's zone
     */
    public static EligibilityDecision onRecord(
            SelectionPolicy policy, DonorForSelection donor, DonationType donation, ZonedDateTime at) {
        return unmeasured(ON_RECORD, policy, donor, donation, List.of(), at);
    }

    /**
     * What age and maxima say of a donor who books.
     *
     * @param at when the donor is to give, in the region's zone
     */
    public static EligibilityDecision atBooking(
            SelectionPolicy policy, DonorForSelection donor, DonationType donation, ZonedDateTime at) {
        return unmeasured(AT_BOOKING, policy, donor, donation, List.of(), at);
    }

    /**
     * What the deferral table says of what a donor tells after giving, whatever the donor gives next.
     *
     * @param at when it was told, in the region's zone
     */
    public static EligibilityDecision told(
            SelectionPolicy policy, DonorForSelection donor, List<Answer> answers, ZonedDateTime at) {
        var findings = Arrays.stream(DonationType.values())
                .map(donation -> new SelectionCase(
                        policy, donor, new Attendance(donation, Measurements.none(), null, at), answers))
                .flatMap(new AnswerRules()::findings);
        return EligibilityDecision.of(findings, at.getZone());
    }

    private static EligibilityDecision unmeasured(
            List<SelectionRules> asked,
            SelectionPolicy policy,
            DonorForSelection donor,
            DonationType donation,
            List<Answer> answers,
            ZonedDateTime at) {
        var given = new SelectionCase(policy, donor, new Attendance(donation, Measurements.none(), null, at), answers);
        return EligibilityDecision.of(asked.stream().flatMap(rules -> rules.findings(given)), at.getZone());
    }
}
