package org.bloodstream.donors.adverseevents.domain;

/** What was done at once. Ours [D]. */
public enum Treatment {
    NONE,
    FIRST_AID,
    OUTSIDE_CARE,
    HOSPITAL
}
