package org.bloodstream.production.history;

/**
 * A state with the version of the last event behind it.
 *
 * @param version 0 before the first event
 */
public record Versioned<S>(S state, long version) {
    /** The version that the next event creates. */
    public long next() {
        return version + 1;
    }
}
