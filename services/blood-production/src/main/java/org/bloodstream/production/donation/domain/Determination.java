package org.bloodstream.production.donation.domain;

/** The group of a donation is determined twice, by separate tests (05_donation_testing.md, section 5.3). */
public enum Determination {
    FIRST,
    SECOND
}
