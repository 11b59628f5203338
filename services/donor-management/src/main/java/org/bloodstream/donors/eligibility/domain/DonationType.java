package org.bloodstream.donors.eligibility.domain;

/** What is to be given. Wider than what this service collects today: rules and history know all of them (section 4.2). */
public enum DonationType {
    WHOLE_BLOOD,
    DOUBLE_RED_CELLS,
    PLATELETS,
    PLASMA,
    LEUCAPHERESIS
}
