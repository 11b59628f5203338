package org.bloodstream.donors.numbers.domain;

/** What became of an allotted number. Only an issued one can still be used, and no state but STARTED is ever left again. */
public enum NumberState {
    ISSUED,
    /** On a pack whose collection has not ended. */
    STARTED,
    COLLECTED,
    /** Blood was taken and its pack discarded at the session. */
    INCOMPLETE,
    VOIDED,
    RETURNED,
    /** Nobody can find it, and a person has said why. */
    EXPLAINED;

    /** @return whether a number may go from this state to the next */
    public boolean leadsTo(NumberState next) {
        return switch (this) {
            case ISSUED ->
                next == STARTED || next == COLLECTED || next == VOIDED || next == RETURNED || next == EXPLAINED;
            case STARTED -> next == COLLECTED || next == INCOMPLETE || next == VOIDED;
            case COLLECTED, INCOMPLETE, VOIDED, RETURNED, EXPLAINED -> false;
        };
    }
}
