package org.bloodstream.outcomes.trace.domain;

/** Where a pack has come to. */
public enum PackState {
    /** Others speak of it, but blood-production never did. */
    UNKNOWN,
    PROCESSED,
    LABELLED,
    RELEASED,
    DESPATCHED,
    /** Something was done to it at the blood service: what became of it is another pack of the donation, or a pool. */
    MODIFIED,
    /** It was discarded before it left the blood service. */
    DISCARDED,
    RESERVED,
    ISSUED,
    UNDERWAY,
    RETURNED,
    WASTED,
    TRANSFUSED
}
