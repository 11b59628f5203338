package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * Units of the shelf that differ in their numbers and times alone, so that they need not be weighed one by one: a shelf of
 * 50,000 units has some hundred portions.
 *
 * @param units at least one, oldest first
 * @param collectedInOrder whether none was collected before one that expires earlier, as where all keep equally long
 */
record Portion(List<ShelfUnit> units, boolean collectedInOrder) {
    private record Traits(ComponentKind kind, BloodGroup group, UnitResults results, Preparation preparation) {
        static Traits of(ShelfUnit unit) {
            return new Traits(unit.kind(), unit.group(), unit.results(), unit.preparation());
        }
    }

    Portion(List<ShelfUnit> units) {
        this(units, collectedInOrder(units));
    }

    private static boolean collectedInOrder(List<ShelfUnit> units) {
        for (int i = 1; i < units.size(); i++)
            if (units.get(i).collectedAt().isBefore(units.get(i - 1).collectedAt())) return false;
        return true;
    }

    /** A shelf comes by portions, so that a unit mostly is as the one before it. */
    static List<Portion> of(Collection<ShelfUnit> shelf) {
        Map<Traits, List<ShelfUnit>> portions = new LinkedHashMap<>();
        @Nullable Traits before = null;
        List<ShelfUnit> portion = List.of();
        for (var unit : shelf) {
            var traits = Traits.of(unit);
            if (!traits.equals(before)) portion = portions.computeIfAbsent(traits, _ -> new ArrayList<>());
            portion.add(unit);
            before = traits;
        }
        portions.values().forEach(units -> units.sort(ShelfUnit.OLDEST_FIRST));
        return portions.values().stream().map(Portion::new).toList();
    }

    ComponentKind kind() {
        return units.getFirst().kind();
    }

    /** For a line of its kind: units that are chosen alike are weighed once. */
    Stream<Alike> weighed(CompatibilityPolicy policy, Order order, OrderLine line, Instant now) {
        var times = Times.of(policy, order, line, now);
        var alike = collectedInOrder || Times.followExpiry(policy, line) ? runs(times) : byTimes(times);
        return alike.map(each -> new Alike(Choosing.of(policy, order, line, each.getFirst(), now), each));
    }

    private Stream<List<ShelfUnit>> byTimes(Function<ShelfUnit, Times> times) {
        Map<Times, List<ShelfUnit>> alike = new LinkedHashMap<>();
        for (var unit : units)
            alike.computeIfAbsent(times.apply(unit), _ -> new ArrayList<>()).add(unit);
        return alike.values().stream();
    }

    /** Where times only ever change one way along the portion, each change is found by halves. */
    private Stream<List<ShelfUnit>> runs(Function<ShelfUnit, Times> times) {
        List<List<ShelfUnit>> runs = new ArrayList<>();
        for (int from = 0, end; from < units.size(); from = end) {
            end = endOfRun(from, times);
            runs.add(units.subList(from, end));
        }
        return runs.stream();
    }

    private int endOfRun(int from, Function<ShelfUnit, Times> times) {
        var first = times.apply(units.get(from));
        int alike = from;
        int end = units.size();
        if (times.apply(units.getLast()).equals(first)) return end;
        while (end - alike > 1) {
            int middle = (alike + end) >>> 1;
            if (times.apply(units.get(middle)).equals(first)) alike = middle;
            else end = middle;
        }
        return end;
    }
}
