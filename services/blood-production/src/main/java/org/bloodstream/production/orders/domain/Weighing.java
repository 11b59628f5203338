package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.AboReason.NotFirstChoice;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.RequirementReason.RequirementNotMet;
import org.bloodstream.production.orders.domain.ChoiceReason.KeptForItsOwnGroup;
import org.bloodstream.production.orders.domain.ChoiceReason.RareUnit;
import org.bloodstream.production.orders.domain.Choosing.Fitness;
import org.bloodstream.production.orders.domain.Proposal.PassedOver;

/**
 * How a shelf answers what a line asks for.
 *
 * @param alike units of the line's kind, the best first
 * @param passedOver by code, the most frequent first. That a group is not the first choice keeps no unit away by itself
 */
record Weighing(Map<Fitness, List<Alike>> alike, List<PassedOver> passedOver) {
    static final Weighing OF_NOTHING = new Weighing(Map.of(), List.of());

    static Weighing of(CompatibilityPolicy policy, Order order, OrderLine line, List<Portion> shelf, Instant now) {
        var weighed = shelf.stream()
                .filter(portion -> portion.kind() == line.kind())
                .flatMap(portion -> portion.weighed(policy, order, line, now))
                .sorted(Alike.BEST_FIRST)
                .toList();
        return new Weighing(
                weighed.stream()
                        .collect(Collectors.groupingBy(alike -> alike.choosing().fitness())),
                passedOver(weighed));
    }

    List<Alike> those(Fitness fitness) {
        return alike.getOrDefault(fitness, List.of());
    }

    private static List<PassedOver> passedOver(List<Alike> weighed) {
        Map<String, Integer> alone = new HashMap<>();
        Map<String, PassedOver> byCode = new LinkedHashMap<>();
        for (var alike : weighed) {
            int units = alike.units().size();
            var reasons = keptAway(alike.choosing()).toList();
            for (var reason : reasons)
                byCode.merge(reason.code(), new PassedOver(reason, units, 0), (one, other) -> one.and(other.units()));
            var codes = reasons.stream()
                    .filter(reason -> !(reason instanceof NotFirstChoice))
                    .map(Objection::code)
                    .distinct()
                    .toList();
            if (codes.size() == 1) alone.merge(codes.getFirst(), units, Integer::sum);
        }
        return byCode.values().stream()
                .map(passed -> new PassedOver(
                        passed.reason(),
                        passed.units(),
                        alone.getOrDefault(passed.reason().code(), 0)))
                .sorted(Comparator.comparingInt(PassedOver::units).reversed())
                .toList();
    }

    private static Stream<? extends Objection> keptAway(Choosing choosing) {
        return switch (choosing.fitness()) {
            case EXACT, SUBSTITUTE -> Stream.empty();
            case SPARED ->
                choosing.reasons().stream()
                        .filter(reason -> reason instanceof KeptForItsOwnGroup
                                || reason instanceof RareUnit
                                || reason instanceof RequirementNotMet);
            case UNFIT -> choosing.reasons().stream();
        };
    }
}
