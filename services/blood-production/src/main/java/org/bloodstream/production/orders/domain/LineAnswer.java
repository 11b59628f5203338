package org.bloodstream.production.orders.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.Choosing.Fitness;
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
    private final Weighing weighing;
    private final List<Choosing> chosen = new ArrayList<>();
    private final List<Choosing> spared = new ArrayList<>();

    LineAnswer(OrderLine line, int missing, Weighing weighing) {
        this.line = line;
        this.missing = missing;
        this.weighing = weighing;
    }

    /** @param taken units of any line so far */
    void take(Fitness fitness, Set<ComponentId> taken) {
        chosen.addAll(Alike.best(missing - chosen.size(), weighing.those(fitness), taken));
    }

    /** What an officer may choose for what is still missing, though nothing proposes it. */
    void offer(Set<ComponentId> taken) {
        spared.addAll(Alike.best(missing - chosen.size() - spared.size(), weighing.those(Fitness.SPARED), taken));
    }

    ProposedLine proposed() {
        return new ProposedLine(
                line.line(), units(chosen), missing - chosen.size(), units(spared), weighing.passedOver());
    }

    private static List<ProposedUnit> units(List<Choosing> choices) {
        return choices.stream()
                .map(choosing -> new ProposedUnit(choosing.unit(), choosing.reasons()))
                .toList();
    }
}
