package org.bloodstream.journal;

import java.util.Set;

/**
 * A projection of this service and the streams that feed it. Declare one as a bean and the journal runs it.
 *
 * @param name stable name, unique in the service, e.g. {@code trace}
 * @param streams the streams it reads
 * @param rebuildable whether {@link Replay#rebuild} may tell it everything from the beginning again
 * @param hearsAnyKind whether it is told of kinds that this release does not know ({@link EventKinds})
 */
public record Subscription(
        String name, Set<String> streams, Projection projection, boolean rebuildable, boolean hearsAnyKind) {
    public Subscription {
        streams = Set.copyOf(streams);
        if (streams.isEmpty()) throw new IllegalArgumentException("a subscription needs a stream");
    }

    /** One that is not rebuilt: nobody has said that it can be. A kind that this release does not know is kept from it. */
    public Subscription(String name, Set<String> streams, Projection projection) {
        this(name, streams, projection, false, false);
    }

    /**
     * The same, and it can be rebuilt. That promises two things. An event that is told again writes no letter, message, order or
     * event of ours. And who reads the tables meanwhile is not misled: they only ever gain, or the reader tells or asks how
     * complete they are ({@link Freshness}).
     */
    public Subscription thatCanBeRebuilt() {
        return new Subscription(name, streams, projection, true, hearsAnyKind);
    }

    /** The same, and it does what is safe with an event of a kind that nobody here knows, as to hold what it is about. */
    public Subscription thatHearsAnyKind() {
        return new Subscription(name, streams, projection, rebuildable, true);
    }
}
