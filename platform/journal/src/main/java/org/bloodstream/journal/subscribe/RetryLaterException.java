package org.bloodstream.journal.subscribe;

/** Lets the container offer the message again after a while. */
final class RetryLaterException extends RuntimeException {
    RetryLaterException(Throwable cause) {
        super("not now: " + cause.getClass().getSimpleName(), cause);
    }
}
