package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Comparator;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A unit on the shelf, as far as choosing it goes.
 *
 * <p>Neither results beyond the group nor what was done to the unit are read with the shelf yet: both count as not known,
 * so that a line that asks for them gets no unit.
 */
public record ShelfUnit(
        ComponentId component, ComponentKind kind, BloodGroup group, Instant collectedAt, Instant expiresAt) {
    /** By expiry, then by number. */
    public static final Comparator<ShelfUnit> OLDEST_FIRST = Comparator.comparing(ShelfUnit::expiresAt)
            .thenComparing(unit -> unit.component().value());

    OfferedUnit offered() {
        return OfferedUnit.of(kind, group, expiresAt)
                .collectedOn(collectedAt.atZone(RegionalTime.ZONE).toLocalDate());
    }
}
