package org.bloodstream.donors.migration.domain;

/** What a quality officer says of a difference. */
public enum DifferenceDecision {
    /** What is held may stay as it is. */
    ACCEPTED(true),
    /** What is held is right, and the old system is not. */
    SOURCE_WRONG(true),
    /** The files are put right and imported again: until that is done the difference is there, and stays open. */
    CORRECTED_BY_REIMPORT(false);

    private final boolean closes;

    DifferenceDecision(boolean closes) {
        this.closes = closes;
    }

    public boolean closes() {
        return closes;
    }
}
