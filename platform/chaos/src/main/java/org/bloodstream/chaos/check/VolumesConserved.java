package org.bloodstream.chaos.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** I3: whatever is made of something is not more than that was, and what it was made of exists and is used up. */
final class VolumesConserved implements Invariant {
    /** 04_donor_selection.md: a pack for a whole blood donation holds 66.5 mL of anticoagulant. */
    static final long ANTICOAGULANT_ML = 67;

    /** SAGM for the red cells of one donation; general knowledge, not in the field's facts. */
    static final long RED_CELL_ADDITIVE_ML = 110;

    /** Additive solution or one pack's plasma for pooled platelets; general knowledge, not in the field's facts. */
    static final long PLATELET_ADDITIVE_ML = 300;

    /** What leaves the pack as full as it was. */
    private static final Set<String> CHANGES_NOTHING = Set.of("IRRADIATE", "THAW", "OPEN", "FREEZE");

    /** What takes from it; the others add a fluid that no event tells of. */
    private static final Set<String> TAKES = Set.of("PLASMA_REDUCE", "CRYOPRECIPITATE", "SPLIT");

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var made = Made.allOf(state);
        return Stream.of(
                        separations(state, made),
                        modifications(made),
                        new PoolsConserved(state, made).objections(),
                        table(state, made))
                .flatMap(found -> found)
                .map(what -> new Violation("I3", what));
    }

    /** Of whole blood: how much an apheresis machine puts to what it collects, no event tells. */
    private static Stream<String> separations(FinalState state, List<Made> made) {
        var collected = Effects.ofType(state, "DonationCollected", "DesignatedDonationCollected").stream()
                .filter(entry -> Effects.text(entry, "kind").equals("WHOLE_BLOOD"))
                .collect(Collectors.toMap(Entry::subject, entry -> Made.number(entry, "volumeMl"), Math::max));
        return made.stream()
                .filter(pack -> pack.wasMadeBy("ComponentProcessed"))
                .collect(Collectors.groupingBy(Made::donation))
                .entrySet()
                .stream()
                .filter(each -> collected.containsKey(each.getKey()))
                .flatMap(each -> tooMuch(
                        "the separation of " + each.getKey(),
                        sum(each.getValue().stream()),
                        collected.getOrDefault(each.getKey(), 0L)
                                + ANTICOAGULANT_ML
                                + (each.getValue().stream().anyMatch(pack -> pack.isOfKind("RED_CELLS"))
                                        ? RED_CELL_ADDITIVE_ML
                                        : 0)));
    }

    private static Stream<String> modifications(List<Made> made) {
        Map<List<Object>, List<Made>> children = made.stream()
                .filter(pack -> pack.wasMadeBy("ModifiedComponentMade"))
                .collect(Collectors.groupingBy(
                        pack -> List.of(pack.from(), pack.at()), LinkedHashMap::new, Collectors.toList()));
        return children.values().stream().flatMap(parts -> modified(parts, parent(parts.getFirst(), made)));
    }

    /** The last pack of that code before this one: a code may stay. */
    private static Optional<Made> parent(Made child, List<Made> made) {
        return made.stream()
                .filter(pack -> pack.component().equals(child.from()) && pack.sequence() < child.sequence())
                .max(Comparator.comparingLong(Made::sequence));
    }

    private static Stream<String> modified(List<Made> parts, Optional<Made> parent) {
        var child = parts.getFirst();
        if (parent.isEmpty()) return Stream.of(child.component() + " was made from a pack that never was");
        var before = parent.get().volumeMl();
        var what = "what %s made of %s".formatted(child.process(), child.from());
        if (CHANGES_NOTHING.contains(child.process()) && sum(parts.stream()) != before)
            return Stream.of("%s is %d mL and was %d mL".formatted(what, sum(parts.stream()), before));
        return TAKES.contains(child.process()) ? tooMuch(what, sum(parts.stream()), before) : Stream.empty();
    }

    private static Stream<String> table(FinalState state, List<Made> made) {
        return made.stream()
                .collect(Collectors.toMap(
                        Made::component,
                        Function.identity(),
                        (one, other) -> one.sequence() > other.sequence() ? one : other))
                .values()
                .stream()
                .filter(pack -> state.volumes().getOrDefault(pack.component(), pack.volumeMl()) != pack.volumeMl())
                .map(pack -> "%s is %d mL by the history and %d mL in blood production's table"
                        .formatted(
                                pack.component(),
                                pack.volumeMl(),
                                state.volumes().getOrDefault(pack.component(), 0L)));
    }

    static Stream<String> tooMuch(String what, long volumeMl, long most) {
        return volumeMl > most
                ? Stream.of("%s is %d mL, and there were %d mL at most".formatted(what, volumeMl, most))
                : Stream.empty();
    }

    static long sum(Stream<Made> packs) {
        return packs.mapToLong(Made::volumeMl).sum();
    }
}
