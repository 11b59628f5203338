package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** @param stillMissing units for which nothing was found */
    public record ProposedLine(int line, List<ProposedUnit> units, int stillMissing, List<PassedOver> passedOver) {
        public ProposedLine {
            units = List.copyOf(units);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** @param why at least one reason */
    public record ProposedUnit(ShelfUnit unit, List<Objection> why) {
        public ProposedUnit {
            why = List.copyOf(why);
        }
    }

    /** @param units of the line's kind that the reason kept away; a unit counts under each of its reasons */
    public record PassedOver(Objection reason, int units) {}

    /**
     * Proposes. First every line takes units of its own group, then what is still missing is substituted, so that no line
     * takes away what is another's own. The lines that ask for most choose first, each the oldest that fits.
     *
     * @param shelf units that are free to be allocated
     */
    public static Proposal of(CompatibilityPolicy policy, Order order, Collection<ShelfUnit> shelf, Instant now) {
        Set<ComponentId> taken = new HashSet<>();
        Map<Integer, List<Choosing>> chosen = new HashMap<>();
        Map<Integer, List<Choosing>> weighed = new HashMap<>();
        for (var line : order.lines()) {
            chosen.put(line.line(), new ArrayList<>());
            weighed.put(line.line(), weigh(policy, order, line, shelf, now));
        }
        for (var fitness : List.of(Fitness.EXACT, Fitness.SUBSTITUTE))
            for (var line : mostAskedFirst(order))
                take(
                        weighed.getOrDefault(line.line(), List.of()),
                        fitness,
                        order.missing(line),
                        chosen.getOrDefault(line.line(), new ArrayList<>()),
                        taken);
        return new Proposal(
                order.number(),
                order.lines().stream()
                        .map(line -> proposed(
                                order,
                                line,
                                chosen.getOrDefault(line.line(), List.of()),
                                weighed.getOrDefault(line.line(), List.of())))
                        .toList(),
                policy.version());
    }

    private static List<Choosing> weigh(
            CompatibilityPolicy policy, Order order, OrderLine line, Collection<ShelfUnit> shelf, Instant now) {
        if (order.missing(line) == 0) return List.of();
        return shelf.stream()
                .filter(unit -> unit.kind() == line.kind())
                .map(unit -> Choosing.of(policy, order, line, unit, now))
                .sorted(Choosing.BEST_FIRST)
                .toList();
    }

    private static List<OrderLine> mostAskedFirst(Order order) {
        return order.lines().stream()
                .sorted(Comparator.comparingInt(
                                (OrderLine line) -> -line.requirements().size())
                        .thenComparing(OrderLine::maximumAgeDays, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(OrderLine::line))
                .toList();
    }

    private static void take(
            List<Choosing> weighed, Fitness fitness, int missing, List<Choosing> chosen, Set<ComponentId> taken) {
        for (var choosing : weighed) {
            if (chosen.size() >= missing) return;
            if (choosing.fitness() == fitness && taken.add(choosing.unit().component())) chosen.add(choosing);
        }
    }

    private static ProposedLine proposed(Order order, OrderLine line, List<Choosing> chosen, List<Choosing> weighed) {
        return new ProposedLine(
                line.line(),
                chosen.stream()
                        .map(choosing -> new ProposedUnit(choosing.unit(), choosing.reasons()))
                        .toList(),
                order.missing(line) - chosen.size(),
                passedOver(weighed));
    }

    /** By code, in the order of how many. */
    private static List<PassedOver> passedOver(List<Choosing> weighed) {
        Map<String, List<Objection>> byCode = new LinkedHashMap<>();
        weighed.stream()
                .filter(choosing -> choosing.fitness() == Fitness.UNFIT || choosing.fitness() == Fitness.SPARED)
                .flatMap(choosing -> choosing.reasons().stream().map(Objection.class::cast))
                .forEach(reason -> byCode.computeIfAbsent(reason.code(), _ -> new ArrayList<>())
                        .add(reason));
        return byCode.values().stream()
                .map(reasons -> new PassedOver(reasons.getFirst(), reasons.size()))
                .sorted(Comparator.comparingInt(PassedOver::units).reversed())
                .toList();
    }
}
