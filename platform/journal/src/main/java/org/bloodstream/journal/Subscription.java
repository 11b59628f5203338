package org.bloodstream.journal;

import java.util.Set;

/**
 * A projection of this service and the streams that feed it. Declare one as a bean and the journal runs it.
 *
 * @param name stable name, unique in the service, e.g. {@code trace}
 * @param streams the streams it reads
 */
public record Subscription(String name, Set<String> streams, Projection projection) {
    public Subscription {
        streams = Set.copyOf(streams);
        if (streams.isEmpty()) throw new IllegalArgumentException("a subscription needs a stream");
    }
}
