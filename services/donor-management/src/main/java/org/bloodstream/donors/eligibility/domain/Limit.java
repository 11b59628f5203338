package org.bloodstream.donors.eligibility.domain;

import static org.bloodstream.donors.eligibility.domain.DonationType.DOUBLE_RED_CELLS;
import static org.bloodstream.donors.eligibility.domain.DonationType.LEUCAPHERESIS;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLASMA;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLATELETS;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;

import java.util.EnumSet;
import java.util.Set;

/** The numbers of section 4.1. What each does is code; its value, words and source are the table's. */
public enum Limit {
    MINIMUM_AGE_YEARS("donor-too-young"),
    CONSENT_CHECKED_BELOW_YEARS("consent-to-be-understood"),
    FIRST_DONATION_REFERRED_FROM_YEARS("first-donation-at-discretion"),
    FIRST_DONATION_BELOW_YEARS("first-donation-too-late"),
    REVIEWED_FROM_YEARS("yearly-review-due"),
    REVIEW_HOLDS_MONTHS("yearly-review-due"),
    LAPSED_AFTER_YEARS("lapsed-donor"),
    MINIMUM_WEIGHT_KG("weight-too-low"),
    MAXIMUM_WEIGHT_KG("weight-above-equipment"),
    HAEMOGLOBIN_CAPILLARY_G_PER_L("haemoglobin-too-low"),
    HAEMOGLOBIN_VENOUS_G_PER_L("haemoglobin-too-low"),
    PLATELET_COUNT("platelet-count-too-low", PLATELETS),
    PLASMA_PROTEIN_G_PER_L("plasma-protein-too-low", DOUBLE_RED_CELLS, PLATELETS, PLASMA, LEUCAPHERESIS),
    PLASMA_PROTEIN_HOLDS_MONTHS("plasma-protein-due", DOUBLE_RED_CELLS, PLATELETS, PLASMA, LEUCAPHERESIS),
    SMALL_WOMAN_BELOW_KG("blood-volume-too-small"),
    SMALL_YOUNG_WOMAN_BELOW_YEARS("blood-volume-too-small"),
    SMALL_YOUNG_WOMAN_BELOW_CM("blood-volume-too-small"),
    BLOOD_VOLUME_ML("blood-volume-too-small"),
    LOSS_PERCENT_OF_BLOOD_VOLUME("loss-too-large"),
    PLANNED_LOSS_ML("loss-too-large", WHOLE_BLOOD);

    private final String code;
    private final Set<DonationType> donations;

    Limit(String code) {
        this(code, DonationType.values());
    }

    Limit(String code, DonationType... donations) {
        this.code = code;
        this.donations = Set.copyOf(EnumSet.of(donations[0], donations));
    }

    /** Of its finding: stable, kebab-case. */
    String code() {
        return code;
    }

    /** Whether every policy must say its value for this donation. */
    boolean concerns(DonationType donation) {
        return donations.contains(donation);
    }
}
