package org.bloodstream.journal.relay;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What a relay says once a second: everything that was committed in this service's journal before an instant is in the
 * topics, and these are the last publication numbers per stream and partition.
 */
public record Beat(String service, Instant completeUpTo, Map<String, long[]> lanes) {
    /** @throws NullPointerException when a part of it is missing: nobody could compare it with anything */
    public Beat {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(completeUpTo, "completeUpTo");
        lanes = Map.copyOf(lanes);
    }
}
