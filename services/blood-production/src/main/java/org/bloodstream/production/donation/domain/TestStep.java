package org.bloodstream.production.donation.domain;

/** Which examination of a sample a result is of (05_donation_testing.md, section 5.2). */
public enum TestStep {
    /** The first one of the sample, single. */
    INITIAL,
    /** One of the two of the same sample, by the same assay, after a reactive one. */
    REPEAT,
    /** Of a pool of samples for nucleic acid testing; what it says, it says of every member. */
    POOL,
    /** Of one member of a pool by itself. */
    ALONE
}
