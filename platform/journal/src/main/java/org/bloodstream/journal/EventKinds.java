package org.bloodstream.journal;

import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.contracts.EventKind;
import reactor.core.publisher.Mono;

/**
 * Kinds of events that this release knows, whether a projection needs them or not. One of a later release is parked and waits
 * for that release, its subject behind it: who passed over it would never hear it again.
 */
public final class EventKinds {
    /** For tests of what is told, whatever it is called. */
    public static final EventKinds ANY = new EventKinds(Set.of());

    /** Begins the reason of what is parked for that alone. */
    public static final String OF_A_LATER_RELEASE = "a kind of event of a later release: ";

    private final Set<EventKind> kinds;
    private final Set<String> streams;

    private EventKinds(Set<EventKind> kinds) {
        this.kinds = Set.copyOf(kinds);
        this.streams = kinds.stream().map(EventKind::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a stream of which none is named here, any is known. */
    public static EventKinds of(Set<EventKind> kinds) {
        return new EventKinds(kinds);
    }

    /**
     * Those with a schema in {@code contracts/events} of this release.
     *
     * @throws IllegalStateException when there are no contracts on the class path
     */
    public static EventKinds ofContracts() {
        var kinds = EventKind.withSchema();
        if (kinds.isEmpty()) throw new IllegalStateException("no contracts of events are on the class path");
        return new EventKinds(Set.copyOf(kinds));
    }

    public boolean know(JournalEvent event) {
        return kinds.contains(kind(event)) || !streams.contains(event.stream());
    }

    /** What its projection does; fails with {@link UnappliableEventException} where the kind is to be kept from it. */
    public Mono<Void> apply(Subscription to, JournalEvent event) {
        return to.hearsAnyKind() || know(event)
                ? to.projection().apply(event)
                : Mono.error(new UnappliableEventException(
                        OF_A_LATER_RELEASE + event.type() + " v" + event.schemaVersion()));
    }

    private static EventKind kind(JournalEvent event) {
        return new EventKind(event.stream(), event.type(), event.schemaVersion());
    }
}
