package org.bloodstream.production.orders.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<Choosing> weighed;
    private final List<Choosing> chosen = new ArrayList<>();
    private final List<Choosing> spared = new ArrayList<>();

    /** @param weighed units of the line's kind, the best first */
    LineAnswer(OrderLine line, int missing, List<Choosing> weighed) {
        this.line = line;
        this.missing = missing;
        this.weighed = weighed;
    }

    /** @param taken units of any line so far */
    void take(Fitness fitness, Set<ComponentId> taken) {
        for (var choosing : weighed) {
            if (chosen.size() >= missing) return;
            if (choosing.fitness() == fitness && taken.add(choosing.unit().component())) chosen.add(choosing);
        }
    }

    /** What an officer may choose for what is still missing, though nothing proposes it. */
    void offer(Set<ComponentId> taken) {
        for (var choosing : weighed) {
            if (chosen.size() + spared.size() >= missing) return;
            if (choosing.fitness() == Fitness.SPARED
                    && taken.add(choosing.unit().component())) spared.add(choosing);
        }
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
        Map<String, Long> alone = weighed.stream()
                .map(choosing -> keptAway(choosing)
                        .filter(reason -> !(reason instanceof NotFirstChoice))
                        .map(Objection::code)
                        .distinct()
                        .toList())
                .filter(codes -> codes.size() == 1)
                .collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
        Map<String, List<Objection>> byCode = new LinkedHashMap<>();
        weighed.stream().flatMap(LineAnswer::keptAway).forEach(reason -> byCode.computeIfAbsent(
                        reason.code(), _ -> new ArrayList<>())
                .add(reason));
        return byCode.values().stream()
                .map(reasons -> new PassedOver(
                        reasons.getFirst(),
                        reasons.size(),
                        alone.getOrDefault(reasons.getFirst().code(), 0L).intValue()))
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
