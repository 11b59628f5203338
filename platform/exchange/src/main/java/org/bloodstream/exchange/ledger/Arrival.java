package org.bloodstream.exchange.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Bytes that arrived, before anybody has understood them.
 *
 * @param content personal: goes into the ledger and nowhere else
 */
public record Arrival(UUID message, byte[] content, String sha256, Instant at) {
    public static Arrival of(UUID message, byte[] content, Instant at) {
        return new Arrival(message, content, Sha256.of(content), at);
    }

    /** Shows no content. */
    @Override
    public String toString() {
        return "Arrival[" + message + "]";
    }
}
