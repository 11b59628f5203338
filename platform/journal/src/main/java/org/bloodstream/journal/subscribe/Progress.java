package org.bloodstream.journal.subscribe;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How far all replicas of a subscription are, at one moment.
 *
 * @param parkedSince by source: when the oldest of its events was recorded that waits for a person
 */
record Progress(Map<Lane, Position> positions, Map<String, Instant> parkedSince) {
    static Progress none() {
        return new Progress(new HashMap<>(), new HashMap<>());
    }
}
