package org.bloodstream.production.donation.domain;

/** What a culture of a pack has shown until now; it is kept until the pack expires (05_donation_testing.md, section 5.4 [GK]). */
public enum BacterialScreen {
    /** Negative to date. */
    NO_GROWTH,
    /** For good: a later culture without growth takes nothing back. */
    GROWTH
}
