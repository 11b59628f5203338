package org.bloodstream.donors.eligibility.domain;

/** The anchor of a deferral: the day or moment that its period is counted from (section 4.3). */
public enum CountedFrom {
    PROCEDURE,
    TREATMENT,
    RETURN,
    RECOVERY,
    END_OF_TREATMENT,
    LAST_EXPOSURE,
    END_OF_PREGNANCY,
    LAST_DOSE,
    VACCINATION,
    EXPOSURE,
    LAST_EVENT,
    DETECTION,
    CURE,
    LAST_FIT_OR_DRUG,
    OUTCOME,
    TEST,
    HEALING,
    /** The attendance itself: how the donor is now, or what they do after giving. Never asked for. */
    DONATION
}
