package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.Choosing.Fitness;

/**
 * Which units would answer what an order is short of, and why. It keeps nothing: an officer commits it, or chooses
 * otherwise.
 *
 * @param policy version of the compatibility policy that it was weighed by
 */
public record Proposal(OrderNumber order, List<ProposedLine> lines, String policy) {
    public Proposal {
        lines = List.copyOf(lines);
    }

    /** Everything that is proposed, or may be chosen though it is not. */
    public List<ComponentId> components() {
        return lines.stream()
                .flatMap(line -> Stream.concat(line.units().stream(), line.spared().stream()))
                .map(proposed -> proposed.unit().component())
                .toList();
    }

    /**
     * @param stillMissing units for which nothing was found
     * @param spared for these, what an officer may choose though it is not proposed, each with why it is spared
     */
    public record ProposedLine(
            int line,
            List<ProposedUnit> units,
            int stillMissing,
            List<ProposedUnit> spared,
            List<PassedOver> passedOver) {
        public ProposedLine {
            units = List.copyOf(units);
            spared = List.copyOf(spared);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** @param why at least one reason */
    public record ProposedUnit(ShelfUnit unit, List<Objection> why) {
        public ProposedUnit {
            why = List.copyOf(why);
        }
    }

    /**
     * @param units of the line's kind that the reason kept away; a unit counts under each of its reasons
     * @param alone those of them that nothing else kept away: what would do if they were irradiated, or typed
     */
    public record PassedOver(Objection reason, int units, int alone) {
        PassedOver and(int more) {
            return new PassedOver(reason, units + more, alone);
        }
    }

    /**
     * Proposes. First every line takes units of its own group, then what is still missing is substituted, so that no line
     * takes away what is another's own. The lines that ask for most choose first, each the oldest that fits.
     *
     * @param shelf units that are free to be allocated
     */
    public static Proposal of(CompatibilityPolicy policy, Order order, Collection<ShelfUnit> shelf, Instant now) {
        return ofPortions(policy, order, Portion.of(shelf), now);
    }

    static Proposal ofPortions(CompatibilityPolicy policy, Order order, List<Portion> shelf, Instant now) {
        Set<ComponentId> taken = new HashSet<>();
        Map<OrderLine.Asked, Weighing> weighed = new HashMap<>();
        var answers = order.lines().stream()
                .map(line -> new LineAnswer(line, order.missing(line), weigh(policy, order, line, shelf, now, weighed)))
                .toList();
        var choosing = answers.stream().sorted(LineAnswer.MOST_ASKED_FIRST).toList();
        for (var fitness : List.of(Fitness.EXACT, Fitness.SUBSTITUTE))
            for (var answer : choosing) answer.take(fitness, taken);
        for (var answer : choosing) answer.offer(taken);
        return new Proposal(
                order.number(), answers.stream().map(LineAnswer::proposed).toList(), policy.version());
    }

    /** @param weighed what lines before were answered that asked alike */
    private static Weighing weigh(
            CompatibilityPolicy policy,
            Order order,
            OrderLine line,
            List<Portion> shelf,
            Instant now,
            Map<OrderLine.Asked, Weighing> weighed) {
        return order.missing(line) == 0
                ? Weighing.OF_NOTHING
                : weighed.computeIfAbsent(line.asked(), _ -> Weighing.of(policy, order, line, shelf, now));
    }
}
