package org.bloodstream.production.donation.domain;

public enum TestResult {
    NEGATIVE,
    /** Never lifted by a later NEGATIVE one (05_donation_testing.md, section 5.2, step 8). */
    REACTIVE
}
