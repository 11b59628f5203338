package org.bloodstream.donors.eligibility.domain;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What no table can make milder: the Blood Safety and Quality Regulations 2005, Schedule Part 3, as sections 4.1 and 4.3
 * have them [S:bsqr-p3], and the sheet's exclusions for infections that blood carries (D040 to D043 [S:dsg-bl008], D045
 * [S:handbook]).
 */
final class Law {
    /** Codes of conditions that always exclude. */
    private static final Set<String> EXCLUDING = Set.of(
            "hiv-or-htlv-infection",
            "hepatitis-b-carrier",
            "hepatitis-c-carrier",
            "injected-drugs",
            "prion-disease-risk");

    /** Codes of conditions that defer at least so long, whatever a clinician says: D029, D031, D039, D050, D051. */
    private static final Map<String, Period> DEFERRING = Map.of(
            "vaccine-live", Period.ofWeeks(4),
            "rabies-post-exposure", Period.ofYears(1),
            "syphilis", Period.ofYears(1),
            "toxoplasmosis", Period.ofMonths(6),
            "tuberculosis-and-others", Period.ofYears(2));

    private Law() {}

    /** What a table of deferrals lets pass, in words. */
    static Stream<String> brokenBy(Map<String, DeferralRule> rules) {
        var excluding = EXCLUDING.stream()
                .filter(code -> !excludes(rules.get(code)))
                .map(code -> code + " always excludes, from every donation");
        var deferring = DEFERRING.entrySet().stream()
                .filter(law -> !defers(rules.get(law.getKey()), new Span.Calendar(law.getValue())))
                .map(law -> "%s defers for %s or longer, from every donation, and nobody overrules it"
                        .formatted(law.getKey(), law.getValue()));
        return Stream.concat(excluding, deferring).sorted();
    }

    private static boolean excludes(@Nullable DeferralRule rule) {
        return rule != null && isOfEveryDonation(rule) && rule.ruling() instanceof Ruling.Exclude;
    }

    private static boolean defers(@Nullable DeferralRule rule, Span.Calendar atLeast) {
        if (rule == null || !isOfEveryDonation(rule)) return false;
        return switch (rule.ruling()) {
            case Ruling.Exclude(var overridable) -> !overridable;
            case Ruling.Defer defer ->
                defer.override() == null && defer.span() instanceof Span.Calendar span && !atLeast.isLongerThan(span);
            case Ruling.Refer _, Ruling.Accept _ -> false;
        };
    }

    private static boolean isOfEveryDonation(DeferralRule rule) {
        return rule.donations().size() == DonationType.values().length;
    }

    /** Whether a limit's value lets donors give who may not by law. */
    static boolean isBroken(Limit limit, Sex sex, int value) {
        return switch (limit) {
            case MINIMUM_AGE_YEARS -> value < 17;
            case CONSENT_CHECKED_BELOW_YEARS -> value < 18;
            case FIRST_DONATION_REFERRED_FROM_YEARS -> value > 61;
            case REVIEWED_FROM_YEARS -> value > 66;
            case REVIEW_HOLDS_MONTHS, PLASMA_PROTEIN_HOLDS_MONTHS -> value > 12;
            case MINIMUM_WEIGHT_KG -> value < 50;
            case HAEMOGLOBIN_CAPILLARY_G_PER_L, HAEMOGLOBIN_VENOUS_G_PER_L -> value < haemoglobin(sex);
            case PLATELET_COUNT -> value < 150;
            case PLASMA_PROTEIN_G_PER_L -> value < 60;
            default -> false;
        };
    }

    private static int haemoglobin(Sex sex) {
        return switch (sex) {
            case FEMALE -> 125;
            case MALE -> 135;
        };
    }
}
