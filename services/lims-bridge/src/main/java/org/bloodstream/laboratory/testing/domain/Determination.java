package org.bloodstream.laboratory.testing.domain;

/** Which of the two independent determinations of a donation's group (05_donation_testing.md, section 5.3). */
public enum Determination {
    FIRST,
    SECOND
}
