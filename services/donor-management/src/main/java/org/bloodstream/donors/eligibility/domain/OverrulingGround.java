package org.bloodstream.donors.eligibility.domain;

/** On what ground two clinicians overrule; ours, as the sheet has none [D]. */
public enum OverrulingGround {
    /** A test shows that what the rule fears is not so. */
    NEGATIVE_TEST,
    /** Whoever treats the donor has written so. */
    SPECIALISTS_LETTER,
    /** Guidance that the rule set has not taken up accepts the donor. */
    WITHIN_GUIDANCE
}
