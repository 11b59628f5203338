package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Comparator;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A unit on the shelf, as far as choosing it goes. What is not known of it counts as not there, so that a line that asks
 * for it gets another unit, or none.
 *
 * @param results of its donation beyond the group
 * @param preparation what was done to it
 */
public record ShelfUnit(
        ComponentId component,
        ComponentKind kind,
        BloodGroup group,
        UnitResults results,
        Preparation preparation,
        Instant collectedAt,
        Instant expiresAt) {
    /** By expiry, then by number. */
    public static final Comparator<ShelfUnit> OLDEST_FIRST = Comparator.comparing(ShelfUnit::expiresAt)
            .thenComparing(unit -> unit.component().donation().value())
            .thenComparing(unit -> unit.component().product().value());

    /** Of which the group alone is known, and to which nothing was done. */
    public ShelfUnit(
            ComponentId component, ComponentKind kind, BloodGroup group, Instant collectedAt, Instant expiresAt) {
        this(component, kind, group, UnitResults.NONE, Preparation.NONE, collectedAt, expiresAt);
    }

    public ShelfUnit with(UnitResults other) {
        return new ShelfUnit(component, kind, group, other, preparation, collectedAt, expiresAt);
    }

    public ShelfUnit with(Preparation other) {
        return new ShelfUnit(component, kind, group, results, other, collectedAt, expiresAt);
    }

    OfferedUnit offered() {
        return OfferedUnit.of(kind, group, expiresAt)
                .with(results)
                .with(preparation)
                .collectedOn(collectedAt.atZone(RegionalTime.ZONE).toLocalDate());
    }
}
