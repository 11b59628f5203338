package org.bloodstream.production.orders.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * Units that are chosen alike for a line.
 *
 * @param choosing of the first of them
 * @param units oldest first
 */
record Alike(Choosing choosing, List<ShelfUnit> units) {
    static final Comparator<Alike> BEST_FIRST = Comparator.comparing(Alike::choosing, Choosing.BEST_FIRST);

    /** The best of all these together, one by one; what is taken here is taken for whoever comes later. */
    static List<Choosing> best(int wanted, Collection<Alike> of, Set<ComponentId> taken) {
        List<Choosing> best = new ArrayList<>();
        var turns = new PriorityQueue<>(Turn.BEST_FIRST);
        for (var alike : of) turns.add(new Turn(alike, 0));
        while (best.size() < wanted && !turns.isEmpty()) {
            var turn = turns.remove();
            if (taken.add(turn.unit().component())) best.add(turn.choosing());
            if (turn.place + 1 < turn.alike.units.size()) turns.add(new Turn(turn.alike, turn.place + 1));
        }
        return best;
    }

    private record Turn(Alike alike, int place) {
        static final Comparator<Turn> BEST_FIRST = Comparator.comparingInt((Turn turn) -> turn.alike.choosing.rank())
                .thenComparing(Turn::unit, ShelfUnit.OLDEST_FIRST);

        ShelfUnit unit() {
            return alike.units.get(place);
        }

        Choosing choosing() {
            var first = alike.choosing;
            return new Choosing(unit(), first.fitness(), first.rank(), first.reasons());
        }
    }
}
