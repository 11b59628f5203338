package org.bloodstream.journal.relay;

/** Somebody else moved the relay's position: load it again. */
final class RelayMovedException extends RuntimeException {
    RelayMovedException() {
        super("the relay's position was moved");
    }
}
