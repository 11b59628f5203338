package org.bloodstream.donors.adverseevents.domain;

/** What is to be done until a day. Ours [D]. */
public enum FollowUpTask {
    TELEPHONE,
    LETTER,
    CLINICIAN_REVIEW,
    OTHER
}
