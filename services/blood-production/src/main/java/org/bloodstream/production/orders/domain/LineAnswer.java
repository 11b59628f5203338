package org.bloodstream.production.orders.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.AboReason.NotFirstChoice;
import org.bloodstream.blood.compatibility.RequirementReason.RequirementNotMet;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.ChoiceReason.KeptForItsOwnGroup;
import org.bloodstream.production.orders.domain.ChoiceReason.RareUnit;
import org.bloodstream.production.orders.domain.Choosing.Fitness;
import org.bloodstream.production.orders.domain.Proposal.PassedOver;
import org.bloodstream.production.orders.domain.Proposal.ProposedLine;
import org.bloodstream.production.orders.domain.Proposal.ProposedUnit;

/** One line's part of a proposal in the making: not shared. */
final class LineAnswer {
    /** Those with more requirements, then those for younger units. */
    static final Comparator<LineAnswer> MOST_ASKED_FIRST = Comparator.comparingInt(
                    (LineAnswer answer) -> -answer.line.requirements().size()
                            - answer.line.antigensAbsent().size())
            .thenComparing(
                    answer -> answer.line.maximumAgeDays(), Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparingInt(answer -> answer.line.line());

    private final OrderLine line;
    private final int missing;
    private final List<Alike> weighed;
    private final List<Choosing> chosen = new ArrayList<>();
    private final List<Choosing> spared = new ArrayList<>();

    /** @param weighed units of the line's kind, the best first */
    LineAnswer(OrderLine line, int missing, List<Alike> weighed) {
        this.line = line;
        this.missing = missing;
        this.weighed = weighed;
    }

    /** @param taken units of any line so far */
    void take(Fitness fitness, Set<ComponentId> taken) {
        chosen.addAll(Alike.best(missing - chosen.size(), those(fitness), taken));
    }

    /** What an officer may choose for what is still missing, though nothing proposes it. */
    void offer(Set<ComponentId> taken) {
        spared.addAll(Alike.best(missing - chosen.size() - spared.size(), those(Fitness.SPARED), taken));
    }

    private List<Alike> those(Fitness fitness) {
        return weighed.stream()
                .filter(alike -> alike.choosing().fitness() == fitness)
                .toList();
    }

    ProposedLine proposed() {
        return new ProposedLine(line.line(), units(chosen), missing - chosen.size(), units(spared), passedOver());
    }

    private static List<ProposedUnit> units(List<Choosing> choices) {
        return choices.stream()
                .map(choosing -> new ProposedUnit(choosing.unit(), choosing.reasons()))
                .toList();
    }

    /** By code, the most frequent first. That a group is not the first choice keeps no unit away by itself. */
    private List<PassedOver> passedOver() {
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
