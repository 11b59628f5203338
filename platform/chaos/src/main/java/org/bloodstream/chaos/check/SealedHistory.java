package org.bloodstream.chaos.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Seal;

/** I6: the sealed history is whole, by this program's own arithmetic and by each service's own verifier. */
final class SealedHistory implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var entries = state.journal().stream().collect(Collectors.groupingBy(Entry::service));
        var seals = state.seals().stream().collect(Collectors.groupingBy(Seal::service));
        var own = entries.entrySet().stream()
                .flatMap(each -> broken(each.getKey(), each.getValue(), seals.getOrDefault(each.getKey(), List.of())));
        var theirs = evidence.verifications().stream()
                .filter(verification -> !verification.verified())
                .map(verification ->
                        "%s does not verify its history: %s".formatted(verification.service(), verification.answer()));
        return Stream.concat(own, theirs).map(what -> new Violation("I6", what));
    }

    private static Stream<String> broken(String service, List<Entry> entries, List<Seal> seals) {
        var byNumber = entries.stream()
                .filter(entry -> entry.number() > 0)
                .collect(Collectors.toMap(Entry::number, Function.identity(), (one, _) -> one));
        return Stream.of(
                        unnumbered(entries),
                        entries.stream()
                                .filter(entry -> entry.number() > 0
                                        && !Chain.ofRow(entry).equals(entry.hash()))
                                .map(entry -> "row %d was changed".formatted(entry.number())),
                        chain(seals, byNumber))
                .flatMap(found -> found)
                .map(what -> service + ": " + what);
    }

    private static Stream<String> unnumbered(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.number() == 0)
                .map(entry -> "the row with sequence %d was never sealed".formatted(entry.sequence()));
    }

    private static Stream<String> chain(List<Seal> seals, Map<Long, Entry> rows) {
        var found = new ArrayList<String>();
        var before = new Seal("", 0, 0, 0, "", Chain.BEGINNING);
        for (var seal :
                seals.stream().sorted(Comparator.comparingLong(Seal::batch)).toList()) {
            if (!follows(before, seal)) found.add("batch %d does not follow the one before".formatted(seal.batch()));
            if (!fits(seal, rows)) found.add("batch %d is not what was sealed".formatted(seal.batch()));
            before = seal;
        }
        if (rows.size() != before.last()) {
            found.add("%d rows have numbers, and the last seal is of number %d".formatted(rows.size(), before.last()));
        }
        return found.stream();
    }

    private static boolean follows(Seal before, Seal seal) {
        return seal.batch() == before.batch() + 1
                && seal.first() == before.last() + 1
                && seal.previous().equals(before.hash());
    }

    private static boolean fits(Seal seal, Map<Long, Entry> rows) {
        if (!LongStream.rangeClosed(seal.first(), seal.last()).allMatch(rows::containsKey)) return false;
        var hashes = LongStream.rangeClosed(seal.first(), seal.last())
                .mapToObj(rows::get)
                .filter(Objects::nonNull)
                .map(Entry::hash);
        return Chain.ofBatch(seal.previous(), hashes).equals(seal.hash());
    }
}
