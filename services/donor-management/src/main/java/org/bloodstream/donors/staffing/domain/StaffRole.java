package org.bloodstream.donors.staffing.domain;

/** What somebody does at a session; the design's choice [D]. */
public enum StaffRole {
    SESSION_LEADER,
    REGISTERED_NURSE,
    DONOR_CARER,
    RECEPTION,
    DRIVER
}
