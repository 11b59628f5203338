package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.compatibility.UnitCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a choice rests on of a unit's times: units of one portion for which it is the same are chosen alike.
 *
 * @param collectedOn absent where nothing asks for fresh units
 */
record Times(
        @Nullable LocalDate collectedOn,
        boolean expired,
        boolean olderThanOrdered,
        boolean expiresBeforeNeeded,
        boolean worthKeeping) {
    /** May apply to a grown patient of whom nothing is known, beside what a line asks for. */
    private static final Set<Requirement> UNASKED =
            EnumSet.of(Requirement.ALWAYS, Requirement.HLA_MATCHED, Requirement.IMPORTED_PLASMA);

    static Function<ShelfUnit, Times> of(CompatibilityPolicy policy, Order order, OrderLine line, Instant now) {
        boolean fresh = asksForFresh(policy, line);
        return unit -> new Times(
                fresh ? LocalDate.ofInstant(unit.collectedAt(), RegionalTime.ZONE) : null,
                !now.isBefore(unit.expiresAt()),
                Choosing.isOlderThanOrdered(line, unit, now),
                Choosing.expiresBeforeNeeded(order, unit),
                Scarcity.isWorthKeeping(unit, now));
    }

    /** Whether none of them rests on the collection, so that along a portion each changes once at most. */
    static boolean followExpiry(CompatibilityPolicy policy, OrderLine line) {
        return line.maximumAgeDays() == null && !asksForFresh(policy, line);
    }

    private static boolean asksForFresh(CompatibilityPolicy policy, OrderLine line) {
        return Stream.concat(line.requirements().stream(), UNASKED.stream())
                .flatMap(requirement -> policy.demands(requirement, line.kind()).stream())
                .anyMatch(demand -> demand.check() == UnitCheck.FRESH);
    }
}
