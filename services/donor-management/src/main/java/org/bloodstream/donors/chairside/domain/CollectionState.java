package org.bloodstream.donors.chairside.domain;

/** How far a collection has come. */
public enum CollectionState {
    STARTED,
    /** Reached production as a donation. */
    COMPLETE,
    /** Blood was taken, and its pack discarded at the session. */
    INCOMPLETE,
    /** Came to nothing before blood flowed. */
    FAILED
}
