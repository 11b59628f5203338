package org.bloodstream.donors.deferral.domain;

/** How a reason not to give became known; ours, as no sheet divides it [D]. */
public enum DeferralSource {
    HEALTH_CHECK,
    /** The donor rang after giving, and a rule defers for what was told. */
    POST_DONATION_INFORMATION,
    CLINICIAN,
    DONOR,
    LETTER,
    AT_THE_CHAIR,
    LABORATORY,
    /** Brought with the donor from the system before this one; nobody here records it by hand. */
    OTHER_SYSTEM,
    OTHER;

    /** A line of the selection rules imposed it, with its words for the donor; otherwise staff recorded it. */
    public boolean isByRule() {
        return this == HEALTH_CHECK || this == POST_DONATION_INFORMATION;
    }
}
