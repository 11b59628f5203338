package org.bloodstream.donors.adverseevents.domain;

/** Whether giving was the cause, 0 to 3: 04_donor_selection.md, section 4.4 [GK]. */
public enum Imputability {
    EXCLUDED,
    POSSIBLE,
    LIKELY,
    CERTAIN
}
