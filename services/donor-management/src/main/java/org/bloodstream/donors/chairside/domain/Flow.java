package org.bloodstream.donors.chairside.domain;

/** How the flow ended. The sheet knows complete, failed and short volume (04_donor_selection.md, section 4.4); the finer kinds are ours [D]. */
public enum Flow {
    COMPLETE,
    UNDER_WEIGHT,
    OVER_WEIGHT,
    NO_FLOW,
    STOPPED_BY_DONOR,
    STOPPED_BY_STAFF,
    ARTERIAL_PUNCTURE
}
