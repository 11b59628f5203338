package org.bloodstream.production.donation.domain;

/** What the reference laboratory says of a repeat reactive sample. None of the three frees the donation. */
public enum ConfirmatoryResult {
    POSITIVE,
    /** The reactivity was false. The donation is discarded all the same (05_donation_testing.md, section 5.2, step 4). */
    NEGATIVE,
    INDETERMINATE
}
