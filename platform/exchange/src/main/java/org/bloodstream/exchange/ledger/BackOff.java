package org.bloodstream.exchange.ledger;

import java.time.Instant;

/** When a message is sent again. */
public interface BackOff {
    /** One that was not taken. */
    Instant after(Outgoing message, Instant at);

    /** One that the peer has stored, and of which it has not said what became of it. */
    Instant askAgain(Outgoing message, Instant at);
}
