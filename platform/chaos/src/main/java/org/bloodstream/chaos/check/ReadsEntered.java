package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Reading;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/**
 * I6: every record of a person that was given has its entry, by whom and what for. A read that got no answer may have one: the
 * entry is made before the record leaves. Nobody's record is entered as opened more often than it was asked for.
 */
final class ReadsEntered implements Invariant {
    /** What has one entry for each time that it was given. */
    private record Opened(String service, String person, String reader, String purpose, String resource) {
        static Opened of(Reading reading) {
            return new Opened(
                    reading.service(), reading.person(), reading.reader(), reading.purpose(), reading.resource());
        }

        /** The event's words and the entry's own must be the same; where they are not, the entry is nobody's. */
        static Opened of(Entry entry) {
            var reader = Effects.text(entry, "reader");
            var purpose = Effects.text(entry, "purpose");
            var same = entry.actor().equals(reader)
                    && entry.purpose().equals(purpose)
                    && entry.subject().equals(Effects.text(entry, "person"));
            return new Opened(
                    entry.service(), entry.subject(), same ? reader : "?", purpose, Effects.text(entry, "resource"));
        }

        /** Whose record it is stands nowhere in what is told. */
        @Override
        public String toString() {
            return "%s of %s by %s for %s".formatted(resource, service, reader, purpose);
        }
    }

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        Map<Opened, List<Reading>> asked = evidence.readings().stream()
                .collect(Collectors.groupingBy(Opened::of, HashMap::new, Collectors.toList()));
        Map<Opened, Long> entered = Effects.ofType(state, "RecordOpened").stream()
                .collect(Collectors.groupingBy(Opened::of, HashMap::new, Collectors.counting()));
        var resources = asked.keySet().stream().map(Opened::resource).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        asked.entrySet().stream()
                                .flatMap(each -> lacking(
                                        each.getKey(), each.getValue(), entered.getOrDefault(each.getKey(), 0L))),
                        entered.entrySet().stream()
                                .filter(each -> resources.contains(each.getKey().resource()))
                                .flatMap(each -> beyond(
                                        each.getKey(), each.getValue(), asked.getOrDefault(each.getKey(), List.of()))))
                .map(what -> new Violation("I6", what));
    }

    private static Stream<String> lacking(Opened opened, List<Reading> tries, long entries) {
        var given = tries.stream().filter(Reading::isAnswered).count();
        return entries < given
                ? Stream.of("%s was given %d times and is entered %d times".formatted(opened, given, entries))
                : Stream.empty();
    }

    private static Stream<String> beyond(Opened opened, long entries, List<Reading> tries) {
        return entries > tries.size()
                ? Stream.of(
                        "%s is entered %d times and was asked for %d times".formatted(opened, entries, tries.size()))
                : Stream.empty();
    }
}
