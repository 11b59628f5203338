package org.bloodstream.donors.postdonation.domain;

/** What a hospital says became of a recalled component. */
public enum RecallAnswer {
    QUARANTINED,
    RETURNED,
    DISCARDED,
    TRANSFUSED,
    /** Settles nothing: it may still be given to somebody. */
    NOT_FOUND
}
