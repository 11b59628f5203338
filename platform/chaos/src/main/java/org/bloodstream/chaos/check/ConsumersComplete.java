package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Lane;
import org.bloodstream.chaos.state.Position;

/** I7: every consumer has applied everything that was published to it, to the last number of every lane, and nothing else. */
final class ConsumersComplete implements Invariant {
    private static final Set<String> TRACED =
            Set.of("donor", "donation", "testing", "component", "label", "laboratory", "request", "transfusion");

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return Stream.of(behind(state), rows(state)).flatMap(found -> found).map(what -> new Violation("I7", what));
    }

    /** Consumers whose position is not the end of the lane; also how the harness knows that all is drained. */
    static Stream<String> behind(FinalState state) {
        Map<Position, Long> positions = new HashMap<>();
        state.positions().forEach(position -> positions.put(without(position), position.last()));
        return Consumer.ALL.stream().flatMap(consumer -> state.lanes().stream()
                .filter(lane -> consumer.streams().contains(lane.stream()))
                .filter(lane -> positions.getOrDefault(at(consumer, lane), 0L) != lane.last())
                .map(lane -> "%s/%s is at %d of %s %s/%d, whose last is %d"
                        .formatted(
                                consumer.service(),
                                consumer.subscription(),
                                positions.getOrDefault(at(consumer, lane), 0L),
                                lane.source(),
                                lane.stream(),
                                lane.partition(),
                                lane.last())));
    }

    private static Position without(Position position) {
        return new Position(
                position.service(),
                position.subscription(),
                position.source(),
                position.stream(),
                position.partition(),
                0);
    }

    private static Position at(Consumer consumer, Lane lane) {
        return new Position(
                consumer.service(), consumer.subscription(), lane.source(), lane.stream(), lane.partition(), 0);
    }

    /** Where a consumer keeps a row for each event: exactly those. */
    private static Stream<String> rows(FinalState state) {
        return Stream.of(
                        differ("outcome/trace", ids(state, ConsumersComplete::isTraced), state.traced()),
                        differ(
                                "outcome/openings",
                                ids(state, entry -> entry.type().equals("RecordOpened")),
                                state.opened()),
                        differ(
                                "blood-production/donations",
                                Effects.ofType(state, "DonationCollected").stream()
                                        .map(Entry::subject)
                                        .collect(Collectors.toSet()),
                                state.donations()))
                .flatMap(found -> found);
    }

    private static boolean isTraced(Entry entry) {
        if (!TRACED.contains(entry.stream())) return false;
        var data = Effects.data(entry);
        return entry.type().equals("TransfusionRequested")
                || Stream.of("component", "donation", "donor")
                        .anyMatch(member -> data.path(member).isString());
    }

    private static Set<String> ids(FinalState state, java.util.function.Predicate<Entry> wanted) {
        return state.journal().stream().filter(wanted).map(Entry::id).collect(Collectors.toSet());
    }

    private static Stream<String> differ(String consumer, Set<String> due, Set<String> applied) {
        var missing = new HashSet<>(due);
        missing.removeAll(applied);
        var extra = new HashSet<>(applied);
        extra.removeAll(due);
        return Stream.concat(
                missing.stream().map(id -> consumer + " has not applied " + id),
                extra.stream().map(id -> consumer + " has applied what nobody published: " + id));
    }
}
