package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** I3: every component that was made is in exactly one place, and every read model says the same of it as the history. */
final class FatesAccounted implements Invariant {
    private static final Map<String, String> CENTRE = Map.of(
            "ComponentProcessed", "PROCESSED",
            "ComponentModified", "MODIFIED",
            "ComponentGivenBack", "MODIFIED",
            "ModifiedComponentMade", "PROCESSED",
            "PooledComponentMade", "PROCESSED",
            "ComponentLabelled", "LABELLED",
            "ComponentReleased", "RELEASED",
            "ComponentDespatched", "DESPATCHED",
            "ComponentDiscarded", "DISCARDED");
    private static final Map<String, String> LABORATORY = Map.of(
            "ComponentReserved", "RESERVED",
            "ComponentIssued", "ISSUED",
            "ComponentReturned", "RETURNED",
            "ComponentWasted", "WASTED");

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var centre = standing(state, "component", CENTRE);
        var made = new HashSet<>(subjects(state, "ComponentProcessed"));
        made.addAll(subjects(state, "ModifiedComponentMade"));
        made.addAll(subjects(state, "PooledComponentMade"));
        return Stream.of(
                        differences("blood production's table", centre, state.components()),
                        differences(
                                "the laboratory's table", standing(state, "laboratory", LABORATORY), state.holdings()),
                        difference(
                                "despatched, at the laboratory",
                                subjects(state, "ComponentDespatched"),
                                state.despatched()),
                        beyond("stands at the centre", centre.keySet(), made),
                        beyond("is held", state.holdings().keySet(), state.despatched()),
                        beyond("was given", subjects(state, "TransfusionStarted"), state.despatched()),
                        beyond("has an outcome", subjects(state, "OutcomeRecorded"), made),
                        withoutOutcome(state),
                        withTwoFates(state))
                .flatMap(found -> found)
                .map(what -> new Violation("I3", what));
    }

    /** What the history says last of each. */
    private static Map<String, String> standing(FinalState state, String stream, Map<String, String> states) {
        var last = new HashMap<String, Entry>();
        state.journal().stream()
                .filter(entry -> entry.stream().equals(stream) && states.containsKey(entry.type()))
                .forEach(entry -> last.merge(
                        entry.subject(), entry, (one, other) -> one.version() > other.version() ? one : other));
        return last.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> states.getOrDefault(each.getValue().type(), "?")));
    }

    private static Set<String> subjects(FinalState state, String type) {
        return Effects.ofType(state, type).stream().map(Entry::subject).collect(Collectors.toSet());
    }

    private static Stream<String> differences(String where, Map<String, String> history, Map<String, String> table) {
        var all = new TreeSet<>(history.keySet());
        all.addAll(table.keySet());
        return all.stream()
                .filter(component ->
                        !history.getOrDefault(component, "absent").equals(table.getOrDefault(component, "absent")))
                .map(component -> "%s is %s by the history and %s in %s"
                        .formatted(
                                component,
                                history.getOrDefault(component, "absent"),
                                table.getOrDefault(component, "absent"),
                                where));
    }

    private static Stream<String> difference(String where, Set<String> history, Set<String> table) {
        return Stream.concat(
                beyond("is missing: " + where, history, table), beyond("came from nowhere: " + where, table, history));
    }

    private static Stream<String> beyond(String what, Set<String> some, Set<String> all) {
        return some.stream()
                .filter(component -> !all.contains(component))
                .sorted()
                .map(component -> component + " " + what + ", and was never there before");
    }

    private static Stream<String> withoutOutcome(FinalState state) {
        var outcomes = subjects(state, "OutcomeRecorded");
        return subjects(state, "TransfusionStopped").stream()
                .filter(component -> !outcomes.contains(component))
                .map(component -> component + " was given and has no outcome");
    }

    private static Stream<String> withTwoFates(FinalState state) {
        Map<String, Set<String>> fates = new HashMap<>();
        Effects.ofType(state, "OutcomeRecorded")
                .forEach(entry -> fates.computeIfAbsent(entry.subject(), _ -> new HashSet<>())
                        .add(Effects.text(entry, "fate")));
        return fates.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " has the fates " + List.copyOf(each.getValue()));
    }
}
