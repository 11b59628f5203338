package org.bloodstream.chaos.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.Commits;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Position;

/**
 * What databases must hold that were restored to an instant: everything that was committed until then and nothing of what
 * was committed later, to the entry.
 *
 * @param present the same databases, which went on
 * @param commits of the present
 */
public record AsOf(Instant instant, FinalState present, Commits commits) {
    private static final String SEALS = "seal";

    /** What is wrong with what was restored; nothing when it is the platform of that instant. */
    public List<String> wrongWith(FinalState restored, Evidence evidence) {
        return Stream.of(
                        toTheEntry(restored),
                        rewritten(restored),
                        Landmark.of(restored).missingIn(present),
                        accepted(restored, evidence),
                        ahead(restored))
                .flatMap(Function.identity())
                .toList();
    }

    /** Entries of the present that were committed after the instant. */
    public List<Entry> later() {
        return present.journal().stream().filter(this::isLater).toList();
    }

    private boolean isLater(Entry entry) {
        return commits.byEntry().getOrDefault(entry.id(), Instant.EPOCH).isAfter(instant);
    }

    private Stream<String> toTheEntry(FinalState restored) {
        var due = ids(present, Predicate.not(this::isLater));
        var there = ids(restored, _ -> true);
        return Stream.concat(
                without(due, there).map(id -> "committed before %s and not there: %s".formatted(instant, id)),
                without(there, due).map(id -> "committed after %s and there: %s".formatted(instant, id)));
    }

    /** Every entry that had its number has the same number, hash and columns. */
    private Stream<String> rewritten(FinalState restored) {
        var known = new HashSet<>(present.journal());
        return restored.journal().stream()
                .filter(entry -> entry.number() > 0 && !known.contains(entry))
                .map(entry -> "%s: number %d is another than it was".formatted(entry.service(), entry.number()));
    }

    /** Whoever was answered before the instant finds it done; nothing is done that nobody had asked for by then. */
    private Stream<String> accepted(FinalState restored, Evidence evidence) {
        var done = Effects.done(restored);
        var answered = evidence.accepted()
                .filter(each -> each.answered().orElseThrow().at().isBefore(instant));
        var asked = evidence.tries().values().stream()
                .filter(tries -> tries.getFirst().asked().at().isBefore(instant))
                .flatMap(AsOf::accepted);
        return Stream.concat(
                Effects.more(Effects.due(answered), done, "%s was accepted %d times before and done %d times"),
                Effects.more(done, Effects.due(asked), "%s was done %d times and asked for %d times by then"));
    }

    private static Stream<Try> accepted(List<Try> tries) {
        return tries.stream().filter(each -> each.was(Verdict.ACCEPTED)).limit(1);
    }

    /** All as of one instant: nobody has applied what its source does not know. */
    private static Stream<String> ahead(FinalState restored) {
        var last = last(restored);
        return restored.positions().stream()
                .filter(AsOf::isOfEvents)
                .filter(position -> position.last() > last.getOrDefault(position.source(), 0L))
                .map(position -> "%s/%s has applied number %d of %s, which ends at %d"
                        .formatted(
                                position.service(),
                                position.subscription(),
                                position.last(),
                                position.source(),
                                last.getOrDefault(position.source(), 0L)));
    }

    /**
     * Were one service's database alone put back to the instant: how many of its entries are gone there and have been
     * applied by others, by service. What an operator asks of the others' {@code journal_position}.
     */
    public Map<String, Long> heardElsewhere(FinalState restored) {
        var last = last(restored);
        var heard = new HashMap<String, Long>();
        present.positions().stream()
                .filter(AsOf::isOfEvents)
                .forEach(position -> heard.merge(position.source(), position.last(), Math::max));
        return present.journal().stream()
                .filter(entry -> entry.number() > last.getOrDefault(entry.service(), 0L))
                .filter(entry -> entry.number() <= heard.getOrDefault(entry.service(), 0L))
                .collect(Collectors.groupingBy(Entry::service, TreeMap::new, Collectors.counting()));
    }

    private static boolean isOfEvents(Position position) {
        return !position.stream().equals(SEALS) && !position.source().equals(position.service());
    }

    /** The last number of each service. */
    private static Map<String, Long> last(FinalState state) {
        return state.journal().stream().collect(Collectors.toMap(Entry::service, Entry::number, Math::max));
    }

    private static Set<String> ids(FinalState state, Predicate<Entry> wanted) {
        return state.journal().stream().filter(wanted).map(Entry::id).collect(Collectors.toSet());
    }

    private static Stream<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted();
    }
}
