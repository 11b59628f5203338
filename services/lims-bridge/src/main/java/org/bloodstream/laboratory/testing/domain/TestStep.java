package org.bloodstream.laboratory.testing.domain;

/** Which examination of a sample a result is of (05_donation_testing.md, section 5.2). */
public enum TestStep {
    INITIAL,
    /** One of the two of the same sample after a reactive one. */
    REPEAT,
    /** Of a pool that the sample is a member of. */
    POOL,
    /** Of one member of a pool by itself. */
    ALONE
}
