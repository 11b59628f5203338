package org.bloodstream.production.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.orders.domain.ChoiceReason.CmvNegativeUnasked;
import org.bloodstream.production.orders.domain.ChoiceReason.RareUnit;

/**
 * What makes a unit scarce beyond what a line asks for, so that it is left to those who need it. Beside O RhD negative, which
 * is scarce by its group.
 *
 * @param reasons empty when anybody may have it
 */
record Scarcity(List<ChoiceReason> reasons) {
    /** Fewer than 1 donor in 100 lacks one of these [GK]; the list is to be confirmed by the reference laboratory. */
    private static final List<Antigen> NEARLY_EVERYBODYS = Stream.of(
                    "U", "Hr0", "Lub", "k", "Kpb", "Jsb", "Dib", "Yta", "Coa", "Vel", "Lan", "Jra")
            .map(Antigen::named)
            .toList();

    /** Each is only met by a CMV negative unit. */
    private static final Set<Requirement> CMV_NEGATIVE = EnumSet.of(
            Requirement.CMV_NEGATIVE,
            Requirement.NEONATAL,
            Requirement.INFANT,
            Requirement.INTRAUTERINE,
            Requirement.EXCHANGE);

    /** What has less time left than this is given to whoever can use it [D]. */
    private static final Duration WORTH_KEEPING = Duration.ofDays(7);

    Scarcity {
        reasons = List.copyOf(reasons);
    }

    static Scarcity of(OrderLine line, ShelfUnit unit, Instant now) {
        return new Scarcity(
                Stream.concat(rare(line, unit), unaskedCmv(line, unit, now)).toList());
    }

    boolean isRare() {
        return reasons.stream().anyMatch(RareUnit.class::isInstance);
    }

    /** Spared until its end: a rare unit is frozen rather than given away. */
    private static Stream<ChoiceReason> rare(OrderLine line, ShelfUnit unit) {
        var typed = unit.results().antigens();
        if (typed.known().isEmpty()) return Stream.empty();
        var lacking = NEARLY_EVERYBODYS.stream().filter(typed::lacks).toList();
        return lacking.isEmpty() || !Collections.disjoint(lacking, line.antigensAbsent())
                ? Stream.empty()
                : Stream.of(new RareUnit(lacking));
    }

    private static Stream<ChoiceReason> unaskedCmv(OrderLine line, ShelfUnit unit, Instant now) {
        return unit.results().cmv() == Typing.NEGATIVE
                        && Collections.disjoint(line.requirements(), CMV_NEGATIVE)
                        && isWorthKeeping(unit, now)
                ? Stream.of(new CmvNegativeUnasked())
                : Stream.empty();
    }

    static boolean isWorthKeeping(ShelfUnit unit, Instant now) {
        return unit.expiresAt().isAfter(now.plus(WORTH_KEEPING));
    }
}
