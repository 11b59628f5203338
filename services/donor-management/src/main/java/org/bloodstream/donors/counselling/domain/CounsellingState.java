package org.bloodstream.donors.counselling.domain;

/** How far a task has come. Overdue is none of them: it is a task whose day has passed before {@link #COUNSELLED}. */
public enum CounsellingState {
    OPEN,
    /** The donor was reached. */
    CONTACTED,
    COUNSELLED,
    CLOSED;

    public boolean isBeforeTheTalk() {
        return this == OPEN || this == CONTACTED;
    }
}
