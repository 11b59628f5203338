package org.bloodstream.donors.counselling.domain;

/** How a task ended. */
public enum ClosingOutcome {
    COUNSELLED(true),
    /** And care has been arranged. */
    COUNSELLED_AND_REFERRED(true),
    /** The donor wants no talk. */
    DECLINED(false),
    /** Every way was tried. */
    NOT_REACHED(false),
    DIED(false);

    private final boolean afterTheTalk;

    ClosingOutcome(boolean afterTheTalk) {
        this.afterTheTalk = afterTheTalk;
    }

    /** Only a donor who was counselled can end so; the others end without. */
    public boolean isAfterTheTalk() {
        return afterTheTalk;
    }
}
