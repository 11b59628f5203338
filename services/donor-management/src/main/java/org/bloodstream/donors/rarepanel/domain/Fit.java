package org.bloodstream.donors.rarepanel.domain;

/** How a donor fits a need. */
public enum Fit {
    /** Every antigen is absent by two examinations. */
    CONFIRMED,
    /** Absent as far as is known, and of one antigen at least by one examination alone. */
    EXAMINE_AGAIN,
    DOES_NOT_FIT
}
