package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Dismissal;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Parked;

/**
 * I4, of the topics: a spoilt record is parked once by everybody who follows its stream and cannot pass over it, an operator was
 * shown it and gave it up; one that may be passed over is not parked, and no true event was given up.
 */
final class SpoiltIsParked implements Invariant {
    /** Where a record stands for a consumer. */
    private record Place(String service, String subscription, String stream, int partition, long offset) {
        static Place of(Parked parked) {
            return new Place(
                    parked.service(), parked.subscription(), parked.stream(), parked.partition(), parked.offset());
        }

        static Place of(Consumer consumer, Spoilt spoilt) {
            return new Place(
                    consumer.service(), consumer.subscription(), spoilt.stream(), spoilt.partition(), spoilt.offset());
        }

        @Override
        public String toString() {
            return "%s/%d/%d by %s/%s".formatted(stream, partition, offset, service, subscription);
        }
    }

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var due = due(evidence.spoilt());
        var rows = rows(state);
        var shown = shown(evidence.dismissals());
        return Stream.of(parked(due, rows), unshown(due, rows, shown), givenUp(due, rows))
                .flatMap(found -> found)
                .map(what -> new Violation("I4", what));
    }

    /** What is not parked yet; also how the harness knows that an operator can look. */
    static Stream<String> awaited(List<Spoilt> spoilt, FinalState progress) {
        var rows = rows(progress);
        return due(spoilt).entrySet().stream()
                .filter(each -> rows.getOrDefault(each.getKey(), List.of()).size() < each.getValue())
                .map(each -> "spoilt, not parked: " + each.getKey());
    }

    /** How often it is to be parked: once or never. */
    private static Map<Place, Integer> due(List<Spoilt> spoilt) {
        Map<Place, Integer> due = new HashMap<>();
        for (var each : spoilt) {
            Consumer.ALL.stream()
                    .filter(consumer -> consumer.streams().contains(each.stream()))
                    .forEach(consumer -> due.put(Place.of(consumer, each), mustPark(consumer, each) ? 1 : 0));
        }
        return due;
    }

    private static boolean mustPark(Consumer consumer, Spoilt spoilt) {
        return spoilt.spoilage().isUnreadable() || !spoilt.spoilage().isTrue() && !consumer.hearsAnyKind();
    }

    private static Map<Place, List<Parked>> rows(FinalState state) {
        return state.parked().stream().collect(Collectors.groupingBy(Place::of));
    }

    private static Set<String> shown(List<Dismissal> dismissals) {
        return dismissals.stream()
                .filter(dismissal -> dismissal.status() == 200)
                .map(dismissal -> dismissal.service() + " " + dismissal.parking())
                .collect(Collectors.toSet());
    }

    private static Stream<String> parked(Map<Place, Integer> due, Map<Place, List<Parked>> rows) {
        return due.entrySet().stream()
                .filter(each -> rows.getOrDefault(each.getKey(), List.of()).size() != each.getValue())
                .map(each -> "the spoilt record %s was parked %d times, not %d"
                        .formatted(
                                each.getKey(),
                                rows.getOrDefault(each.getKey(), List.of()).size(),
                                each.getValue()));
    }

    private static Stream<String> unshown(Map<Place, Integer> due, Map<Place, List<Parked>> rows, Set<String> shown) {
        return due.keySet().stream()
                .flatMap(place -> rows.getOrDefault(place, List.of()).stream())
                .filter(parked -> !shown.contains(parked.service() + " " + parked.id())
                        || !parked.state().equals("RESOLVED")
                        || parked.closedBy().isBlank())
                .map(parked -> "the spoilt record %s is %s, and no operator has dismissed it"
                        .formatted(Place.of(parked), parked.state()));
    }

    private static Stream<String> givenUp(Map<Place, Integer> due, Map<Place, List<Parked>> rows) {
        return rows.entrySet().stream()
                .filter(each -> !due.containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .filter(parked -> parked.state().equals("RESOLVED"))
                .map(parked -> "a true event was given up: " + Place.of(parked));
    }
}
