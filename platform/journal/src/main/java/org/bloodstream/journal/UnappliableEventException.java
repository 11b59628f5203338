package org.bloodstream.journal;

/** The event can never be applied as it is: park it at once instead of retrying. */
public final class UnappliableEventException extends RuntimeException {
    public UnappliableEventException(String reason) {
        super(reason);
    }
}
