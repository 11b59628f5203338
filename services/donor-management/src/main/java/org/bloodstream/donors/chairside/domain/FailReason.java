package org.bloodstream.donors.chairside.domain;

/** Why it came to nothing before blood flowed. Ours [D]. */
public enum FailReason {
    NO_VEIN,
    DONOR_WITHDREW,
    DONOR_UNWELL,
    EQUIPMENT,
    OTHER
}
