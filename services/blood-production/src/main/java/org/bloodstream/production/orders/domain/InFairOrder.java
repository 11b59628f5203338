package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.Proposal.ProposedLine;

/**
 * Whose turn it is when stock comes. The more urgent first, and among equals who has waited longest: no hospital is passed
 * over because another orders more, or anew [D].
 */
public final class InFairOrder {
    private static final Comparator<Order> TURN = Comparator.comparing(
                    Order::urgency, Comparator.comparingInt(InFairOrder::rank))
            .thenComparing(order -> order.backOrder().orElse(Instant.MAX))
            .thenComparing(Order::number);

    private InFairOrder() {}

    /** @param proposal from what those before leave */
    public record Waiting(Order order, Proposal proposal) {}

    /**
     * One proposal for each order, none of which takes what an earlier one is proposed.
     *
     * @param shelf units that are free to be allocated
     */
    public static List<Waiting> propose(
            CompatibilityPolicy policy, Collection<Order> orders, Collection<ShelfUnit> shelf, Instant now) {
        Set<ComponentId> taken = new HashSet<>();
        var turns = new ArrayList<Waiting>();
        for (var order : orders.stream().sorted(TURN).toList()) {
            var left = shelf.stream()
                    .filter(unit -> !taken.contains(unit.component()))
                    .toList();
            var proposal = Proposal.of(policy, order, left, now);
            proposal.lines().stream()
                    .map(ProposedLine::units)
                    .flatMap(List::stream)
                    .forEach(unit -> taken.add(unit.unit().component()));
            turns.add(new Waiting(order, proposal));
        }
        return turns;
    }

    /** @param before those on back-order whose turn comes first, in turn */
    public record Turn(Proposal proposal, List<OrderNumber> before) {
        public Turn {
            before = List.copyOf(before);
        }
    }

    /**
     * What one order is proposed: nothing that an order on back-order could be given whose turn comes before.
     *
     * @param waiting orders on back-order, this one or not among them
     */
    public static Turn propose(
            CompatibilityPolicy policy,
            Order order,
            Collection<Order> waiting,
            Collection<ShelfUnit> shelf,
            Instant now) {
        var before = waiting.stream()
                .filter(other -> !other.number().equals(order.number()) && TURN.compare(other, order) < 0)
                .sorted(TURN)
                .toList();
        var turns =
                propose(policy, Stream.concat(before.stream(), Stream.of(order)).toList(), shelf, now);
        return new Turn(
                turns.getLast().proposal(), before.stream().map(Order::number).toList());
    }

    private static int rank(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> 0;
            case URGENT -> 1;
            case ROUTINE -> 2;
        };
    }
}
