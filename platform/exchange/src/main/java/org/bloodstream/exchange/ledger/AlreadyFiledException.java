package org.bloodstream.exchange.ledger;

/** Another connection filed the same message first: begin again, and answer what it answered. */
public final class AlreadyFiledException extends RuntimeException {
    AlreadyFiledException() {
        super("the same message was filed by another connection");
    }
}
