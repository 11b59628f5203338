package org.bloodstream.donors.sampling.domain;

/** Why somebody gives samples alone. Ours [D]: no sheet names any. */
public enum SamplingGround {
    /** After a result that defers, or to end what it began. */
    RETEST,
    /** Two groups are on record, or none is sure. */
    GROUP_IN_DOUBT,
    /** For the panel of rare donors. */
    PHENOTYPE,
    OTHER
}
