package org.bloodstream.outcomes.lookback.domain;

/** Where a pack's part of a case stands. The last three are settled. */
public enum ItemState {
    /** With the blood service, or nothing says where. */
    IN_STOCK,
    AT_HOSPITAL,
    RECALLED,
    /** Said to be discarded, but on weak or contradictory evidence: it may have been given. */
    DISCARD_NOT_CERTAIN,
    RECIPIENT_TO_BE_TRACED,
    RECIPIENT_INFORMED,
    RECIPIENT_TESTED,
    RESULT_KNOWN,
    DISCARDED,
    CLOSED,
    CANNOT_BE_TRACED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return switch (this) {
            case DISCARDED, CLOSED, CANNOT_BE_TRACED -> false;
            case IN_STOCK,
                    AT_HOSPITAL,
                    RECALLED,
                    DISCARD_NOT_CERTAIN,
                    RECIPIENT_TO_BE_TRACED,
                    RECIPIENT_INFORMED,
                    RECIPIENT_TESTED,
                    RESULT_KNOWN -> true;
        };
    }
}
