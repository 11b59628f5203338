package org.bloodstream.chaos.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** I5: a component is reserved or issued for one patient at most, despatched once, with a label that was read, and started once. */
final class OneHolder implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return Stream.of(holdings(state), oncePerComponent(state), unread(evidence, state), acceptedForTwo(evidence))
                .flatMap(found -> found)
                .map(what -> new Violation("I5", what));
    }

    private static Stream<String> holdings(FinalState state) {
        return Effects.ofType(state, "ComponentReserved", "ComponentIssued", "ComponentReturned", "ComponentWasted")
                .stream()
                .collect(Collectors.groupingBy(Entry::subject))
                .values()
                .stream()
                .flatMap(history -> follow(history).stream());
    }

    /** Follows one component in the order of its versions. */
    private static List<String> follow(List<Entry> history) {
        var found = new ArrayList<String>();
        var holder = "";
        var issued = false;
        for (var entry : history.stream()
                .sorted(Comparator.comparingLong(Entry::version))
                .toList()) {
            var holds = entry.type().equals("ComponentReserved") || entry.type().equals("ComponentIssued");
            if (holds && !holder.isEmpty() && (issued || !holder.equals(patient(entry)))) {
                found.add("%s was held for somebody when version %d gave it to another, or again"
                        .formatted(entry.subject(), entry.version()));
            }
            holder = holds ? patient(entry) : "";
            issued = entry.type().equals("ComponentIssued");
        }
        return found;
    }

    private static String patient(Entry entry) {
        return Effects.data(entry).path("patient").toString();
    }

    private static Stream<String> oncePerComponent(FinalState state) {
        return Effects.ofType(state, "ComponentDespatched", "TransfusionStarted").stream()
                .collect(Collectors.groupingBy(entry -> entry.type() + " of " + entry.subject(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(each -> "%s %d times".formatted(each.getKey(), each.getValue()));
    }

    /** Unless the release before this one was asked to read it, which cannot. */
    private static Stream<String> unread(Evidence evidence, FinalState state) {
        var read = Effects.ofType(state, "LabelVerified").stream()
                .map(Entry::subject)
                .collect(Collectors.toSet());
        evidence.tries().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.asked().act() == Act.SCAN_BACK && each.hasStatus("404"))
                .forEach(each -> read.add(each.asked().facts().getOrDefault("component", "?")));
        return Effects.ofType(state, "ComponentDespatched").stream()
                .map(Entry::subject)
                .filter(component -> !read.contains(component))
                .map(component -> component + " was despatched with a label that nobody has scanned back");
    }

    /** Told by the receipts alone: nothing that was issued is ever given back in this load. */
    private static Stream<String> acceptedForTwo(Evidence evidence) {
        return evidence
                .accepted()
                .map(accepted -> accepted.asked())
                .filter(asked -> asked.act() == Act.ISSUE)
                .collect(Collectors.groupingBy(
                        asked -> asked.facts().getOrDefault("component", "?"),
                        Collectors.mapping(asked -> asked.facts().getOrDefault("patient", "?"), Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> "the issue of %s was accepted for %d patients"
                        .formatted(each.getKey(), each.getValue().size()));
    }
}
