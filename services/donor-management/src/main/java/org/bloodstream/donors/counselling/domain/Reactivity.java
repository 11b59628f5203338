package org.bloodstream.donors.counselling.domain;

/** How sure the laboratory is of what it found (05_donation_testing.md, section 5.2, step 5 [GK]). */
public enum Reactivity {
    /** Repeatedly; the reference laboratory has not spoken. */
    REACTIVE,
    /** The reference laboratory can not say. */
    INDETERMINATE,
    /** The reference laboratory says so: the donor has turned positive. */
    CONFIRMED
}
