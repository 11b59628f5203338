package org.bloodstream.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

    private static final Pattern CONTRACT = Pattern.compile(".*/([a-z]+)/([A-Za-z]+)\\.v(\\d+)\\.json");

    private final Set<Kind> kinds;
    private final Set<String> streams;

    private EventKinds(Set<Kind> kinds) {
        this.kinds = Set.copyOf(kinds);
        this.streams = kinds.stream().map(Kind::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** @param version of the schema, from 1 */
    public record Kind(String stream, String type, int version) {
        private static Kind of(JournalEvent event) {
            return new Kind(event.stream(), event.type(), event.schemaVersion());
        }

        private static Kind of(Resource contract) {
            try {
                var path = CONTRACT.matcher(contract.getURL().toString());
                if (!path.matches())
                    throw new IllegalStateException("not named <stream>/<Type>.v<N>.json: " + contract);
                return new Kind(path.group(1), path.group(2), Integer.parseInt(path.group(3)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Of a stream of which none is named here, any is known. */
    public static EventKinds of(Set<Kind> kinds) {
        return new EventKinds(kinds);
    }

    /**
     * Those with a schema in {@code contracts/events} of this release.
     *
     * @throws IllegalStateException when there are no contracts on the class path
     */
    public static EventKinds ofContracts() {
        try {
            var kinds = Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:contracts/events/*/*.json"))
                    .map(Kind::of)
                    .collect(Collectors.toUnmodifiableSet());
            if (kinds.isEmpty()) throw new IllegalStateException("no contracts of events are on the class path");
            return new EventKinds(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean know(JournalEvent event) {
        return kinds.contains(Kind.of(event)) || !streams.contains(event.stream());
    }

    /** What its projection does; fails with {@link UnappliableEventException} where the kind is to be kept from it. */
    public Mono<Void> apply(Subscription to, JournalEvent event) {
        return to.hearsAnyKind() || know(event)
                ? to.projection().apply(event)
                : Mono.error(new UnappliableEventException(
                        OF_A_LATER_RELEASE + event.type() + " v" + event.schemaVersion()));
    }
}
