package org.bloodstream.production.stock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/**
 * What has left of a group in the last {@link #DAYS} days.
 *
 * @param units at least 1
 * @param first when the first of them left
 */
public record Demand(ComponentKind kind, BloodGroup group, int units, Instant first) {
    /** How far back the demand is counted [D]. */
    public static final int DAYS = 28;

    /** Over the days since the first left, at least one: a short record must not look like a small demand. */
    OptionalDouble daily(Instant now) {
        double days = Duration.between(first, now).toSeconds() / 86_400.0;
        return OptionalDouble.of(units / Math.clamp(days, 1, DAYS));
    }
}
