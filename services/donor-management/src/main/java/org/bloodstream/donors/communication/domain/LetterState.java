package org.bloodstream.donors.communication.domain;

/** Where a letter is. Every letter is in exactly one; only the last two are an end. */
public enum LetterState {
    /** Nobody outside has it yet. */
    WAITING,
    /** The mail server or the print room may have it; nothing has been heard. */
    HANDED_OVER,
    /** The last attempt failed; there is a time for the next. */
    FAILED,
    /** No attempt is left that would make sense: it needs a person. */
    GIVEN_UP,
    /** The mail server's 250, or the print room's receipt. */
    RECEIVED,
    CANCELLED;

    /** Somebody or something has still to do with it. */
    public boolean isOpen() {
        return this != RECEIVED && this != CANCELLED;
    }
}
