package org.bloodstream.exchange.inbound;

/** What was to be filed with others was not: nothing of it is kept, and it can be filed by itself. */
final class FiledAloneException extends RuntimeException {
    FiledAloneException(Throwable cause) {
        super(cause);
    }
}
