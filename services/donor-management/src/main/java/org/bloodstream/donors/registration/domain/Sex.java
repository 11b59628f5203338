package org.bloodstream.donors.registration.domain;

/** Recorded donor sex, as the interval between donations depends on it (04_donor_selection.md, section 4.2). */
public enum Sex {
    FEMALE,
    MALE
}
