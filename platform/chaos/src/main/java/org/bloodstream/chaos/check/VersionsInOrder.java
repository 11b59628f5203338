package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** I7: the history of each subject is versions 1 to n, without gap or repeat, published in that order. */
final class VersionsInOrder implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        Map<String, List<Entry>> histories = state.journal().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.service() + " " + entry.stream() + " " + entry.subject(),
                        HashMap::new,
                        Collectors.toList()));
        var all = new TreeSet<>(histories.keySet());
        all.addAll(state.versions().keySet());
        return all.stream()
                .filter(subject -> !inOrder(
                        histories.getOrDefault(subject, List.of()),
                        state.versions().getOrDefault(subject, 0L)))
                .map(subject -> new Violation("I7", subject + " is not versions 1 to n in their order"));
    }

    private static boolean inOrder(List<Entry> history, long last) {
        var published = history.stream()
                .sorted(java.util.Comparator.comparingLong(Entry::number))
                .map(Entry::version)
                .toList();
        return published.equals(LongStream.rangeClosed(1, last).boxed().toList());
    }
}
