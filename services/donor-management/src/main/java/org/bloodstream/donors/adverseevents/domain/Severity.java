package org.bloodstream.donors.adverseevents.domain;

/** How bad it was: 04_donor_selection.md, section 4.4 [GK]. */
public enum Severity {
    MILD,
    MODERATE,
    SEVERE
}
