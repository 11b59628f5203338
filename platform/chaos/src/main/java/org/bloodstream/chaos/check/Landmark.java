package org.bloodstream.chaos.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Seal;

/**
 * What is noted beside a backup, to prove later that a restored platform has at least that: the last seal of each service's
 * journal, which stands for every entry before it.
 *
 * @param seals by service
 */
public record Landmark(Map<String, Seal> seals) {
    /** Of a platform at rest. */
    public static Landmark of(FinalState state) {
        return new Landmark(state.seals().stream()
                .collect(Collectors.toMap(
                        Seal::service,
                        Function.identity(),
                        (one, other) -> one.batch() > other.batch() ? one : other)));
    }

    /** What a restored platform lacks of it; nothing when it has all, unchanged. */
    public Stream<String> missingIn(FinalState state) {
        return seals.values().stream()
                .sorted(Comparator.comparing(Seal::service))
                .flatMap(seal -> missing(seal, state));
    }

    private static Stream<String> missing(Seal noted, FinalState state) {
        var sealed = state.seals().stream()
                .filter(seal -> seal.service().equals(noted.service()) && seal.batch() == noted.batch())
                .findFirst();
        var entries = state.journal().stream()
                .filter(entry -> entry.service().equals(noted.service()))
                .map(Entry::number)
                .filter(number -> number > 0 && number <= noted.last())
                .count();
        var found = new ArrayList<String>();
        if (!sealed.filter(noted::equals).isPresent())
            found.add("%s: batch %d is not what it was".formatted(noted.service(), noted.batch()));
        if (entries != noted.last())
            found.add("%s: %d of %d entries are there".formatted(noted.service(), entries, noted.last()));
        return found.stream();
    }

    /** Entries that it stands for. */
    public long entries() {
        return seals.values().stream().mapToLong(Seal::last).sum();
    }
}
