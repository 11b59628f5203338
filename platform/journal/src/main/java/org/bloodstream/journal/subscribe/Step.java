package org.bloodstream.journal.subscribe;

/** What to apply, and from where its lane moves. */
record Step(int generation, Lane lane, long expected, Raw raw, Received received) {
    Position reached() {
        return Position.of(received, raw);
    }
}
