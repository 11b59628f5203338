package org.bloodstream.exchange.ledger;

import java.time.Instant;

/** When a message that was not taken is tried again. */
@FunctionalInterface
public interface BackOff {
    Instant after(Outgoing message, Instant at);
}
