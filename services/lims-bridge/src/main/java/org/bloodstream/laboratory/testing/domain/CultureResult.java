package org.bloodstream.laboratory.testing.domain;

/** What a culture of a pack has shown until now (05_donation_testing.md, section 5.4 [GK]). */
public enum CultureResult {
    /** Negative to date. */
    NO_GROWTH,
    GROWTH
}
