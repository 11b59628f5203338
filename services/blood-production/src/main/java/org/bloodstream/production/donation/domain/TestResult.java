package org.bloodstream.production.donation.domain;

public enum TestResult {
    NEGATIVE,
    REACTIVE;

    /** A REACTIVE result is never lifted by a later NEGATIVE one (05_donation_testing.md, section 5.2, step 8). */
    TestResult and(TestResult other) {
        return this == REACTIVE ? REACTIVE : other;
    }
}
