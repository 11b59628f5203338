package org.bloodstream.outcomes.lookback.domain;

/** Why somebody looks back. Ours [D]: no sheet lists grounds. */
public enum Ground {
    DONOR_SEROCONVERSION,
    POST_DONATION_INFORMATION,
    RECIPIENT_INFECTION_REPORT,
    RECALL
}
