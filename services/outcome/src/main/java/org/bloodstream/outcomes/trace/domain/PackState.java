package org.bloodstream.outcomes.trace.domain;

/** Where a pack has come to. */
public enum PackState {
    /** Others speak of it, but blood-production never did. */
    UNKNOWN,
    PROCESSED,
    LABELLED,
    RELEASED,
    DESPATCHED,
    RESERVED,
    ISSUED,
    UNDERWAY,
    RETURNED,
    WASTED,
    TRANSFUSED
}
