package org.bloodstream.donors.eligibility.domain;

import java.util.Set;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * Whether today's health check judges an earlier deferral anew, so that today's finding, or none, takes its place; the
 * design's choice [D], as the sheet does not say who ends a deferral that lasts until it ends.
 */
public final class AskedAgain {
    private static final Set<String> NOT_MEASURED = Set.of(
            "weight-not-known",
            "height-not-known",
            "haemoglobin-not-measured",
            "platelet-count-not-measured",
            "planned-loss-not-known",
            Limit.PLASMA_PROTEIN_HOLDS_MONTHS.code());

    private AskedAgain() {}

    /** What was not measured says nothing about the donor: it defers on its day and leaves no deferral behind. */
    public static boolean leavesADeferral(Finding finding) {
        return finding.effect().compareTo(Effect.DEFER) >= 0
                && finding.earlier() == null
                && !NOT_MEASURED.contains(finding.code());
    }

    /** Never what ends on a day, or never ends, or was recorded by staff. The health check is complete. */
    public static boolean judges(SelectionPolicy policy, Sex sex, Attendance attendance, EarlierDeferral earlier) {
        return earlier.until() instanceof Return.WhenItEnds
                && earlier.ofHealthCheck()
                && earlier.donations().contains(attendance.donation())
                && (isMeasured(earlier.code(), attendance.measurements()) || isAsked(policy, sex, earlier.code()));
    }

    private static boolean isMeasured(String code, Measurements now) {
        if (code.equals(Limit.MINIMUM_WEIGHT_KG.code())) return now.weightKg() != null;
        if (code.equals(Limit.HAEMOGLOBIN_VENOUS_G_PER_L.code())) return now.haemoglobin() != null;
        if (code.equals(Limit.PLATELET_COUNT.code())) return now.platelets() != null;
        if (code.equals(Limit.PLASMA_PROTEIN_G_PER_L.code())) return now.plasmaProtein() != null;
        var ofVolume =
                code.equals(Limit.BLOOD_VOLUME_ML.code()) || code.equals(Limit.LOSS_PERCENT_OF_BLOOD_VOLUME.code());
        return ofVolume && now.weightKg() != null && now.heightCm() != null;
    }

    /** A rule after which somebody has to look, as at a result, is not ended by a no. */
    private static boolean isAsked(SelectionPolicy policy, Sex sex, String code) {
        return policy.rule(code)
                        .filter(rule -> rule.ruling() instanceof Ruling.Defer defer
                                && defer.afterwards() instanceof Afterwards.Nothing)
                        .isPresent()
                && policy.questionnaire().forDonor(sex).stream()
                        .anyMatch(question -> question.opens().contains(code));
    }
}
