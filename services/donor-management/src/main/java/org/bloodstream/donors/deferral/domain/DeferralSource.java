package org.bloodstream.donors.deferral.domain;

/** How a reason not to give became known; ours, as no sheet divides it [D]. */
public enum DeferralSource {
    HEALTH_CHECK,
    CLINICIAN,
    DONOR,
    LETTER,
    AT_THE_CHAIR,
    LABORATORY,
    /** Brought with the donor from the system before this one; nobody here records it by hand. */
    OTHER_SYSTEM,
    OTHER
}
