package org.bloodstream.journal.relay;

import org.jspecify.annotations.Nullable;

/** The broker did not take what it was given: try again later, nothing is lost. */
final class BrokerUnavailableException extends RuntimeException {
    BrokerUnavailableException(@Nullable Throwable cause) {
        super("the broker did not acknowledge", cause);
    }
}
