package org.bloodstream.chaos.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** Every pack that is in a pool was made, went into that pool and into no other, and the pool is not more than all of them. */
record PoolsConserved(FinalState state, List<Made> made) {
    Stream<String> objections() {
        var packs = made.stream().map(Made::component).collect(Collectors.toSet());
        return Stream.concat(pools().flatMap(pool -> objections(pool, packs, wentInto(pool.component()))), inTwo());
    }

    private Stream<Made> pools() {
        return made.stream().filter(pack -> pack.wasMadeBy("PooledComponentMade"));
    }

    private Stream<String> objections(Made pool, Set<String> packs, Set<String> went) {
        var told = new TreeSet<>(pool.constituents());
        var found = Stream.of(
                beyond(told, packs, "is in the pool %s and was never made", pool),
                beyond(told, went, "is in the pool %s, and its own history does not say so", pool),
                beyond(went, told, "went into the pool %s, which does not name it", pool),
                beyond(told, inTable(pool), "is in the pool %s, and not in the table of its packs", pool),
                beyond(inTable(pool), told, "is in the table of the packs of %s, which does not name it", pool),
                VolumesConserved.tooMuch("the pool " + pool.component(), pool.volumeMl(), most(pool)));
        return found.flatMap(each -> each);
    }

    private static Stream<String> beyond(Set<String> some, Set<String> all, String wording, Made pool) {
        return some.stream()
                .filter(component -> !all.contains(component))
                .map(component -> component + " " + wording.formatted(pool.component()));
    }

    private Set<String> inTable(Made pool) {
        return state.constituents().entrySet().stream()
                .filter(each -> each.getValue().equals(pool.donation()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the histories of the packs themselves. */
    private Set<String> wentInto(String pool) {
        return Effects.ofType(state, "ComponentModified").stream()
                .filter(entry -> Effects.text(entry, "process").equals("POOL"))
                .filter(entry -> Effects.data(entry)
                        .path("became")
                        .valueStream()
                        .anyMatch(became -> became.asString("").equals(pool)))
                .map(Entry::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long most(Made pool) {
        var in = Set.copyOf(pool.constituents());
        var packs = made.stream()
                .filter(pack -> in.contains(pack.component()) && pack.sequence() < pool.sequence())
                .collect(Collectors.toMap(
                        Made::component,
                        pack -> pack,
                        (one, other) -> one.sequence() > other.sequence() ? one : other));
        var additive = pool.isOfKind("PLATELETS") ? VolumesConserved.PLATELET_ADDITIVE_ML : 0;
        return VolumesConserved.sum(packs.values().stream()) + additive;
    }

    private Stream<String> inTwo() {
        var once = new HashSet<String>();
        return pools().flatMap(pool -> pool.constituents().stream().distinct())
                .filter(component -> !once.add(component))
                .map(component -> component + " is in two pools");
    }
}
