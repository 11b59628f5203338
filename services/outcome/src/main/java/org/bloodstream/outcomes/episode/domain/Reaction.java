package org.bloodstream.outcomes.episode.domain;

/** Suspected transfusion reactions by the codes of HL7 table 0514. */
public enum Reaction {
    ABOINC,
    ACUTHEHTR,
    ALLERGIC1,
    ALLERGIC2,
    ALLERGICR,
    ANAPHYLAC,
    BACTCONTAM,
    DELAYEDHTR,
    DELAYEDSTR,
    GVHD,
    HYPOTENS,
    NONHTR1,
    NONHTR2,
    NONHTRREC,
    PTP,
    VOLOVER
}
