package org.bloodstream.donors.eligibility.domain;

/**
 * How far a finding goes, mildest first: the worst decides (section 4.3). A deferral is worse than a referral, because a
 * clinician can answer a referral today.
 */
public enum Effect {
    ACCEPT,
    REFER,
    DEFER,
    EXCLUDE
}
