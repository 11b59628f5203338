package org.bloodstream.donors.staffing.domain;

/** What is recorded of somebody and a session. */
public enum StaffChange {
    PLANNED,
    /** Planned no longer. */
    WITHDRAWN,
    /** Was there, planned or not. */
    PRESENT
}
