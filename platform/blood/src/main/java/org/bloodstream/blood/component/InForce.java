package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a line of a table holds.
 *
 * @param from the first of them
 * @param until the first day on which it no longer holds; absent while no end is known
 */
public record InForce(LocalDate from, @Nullable LocalDate until) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code effective-period-empty} */
    public InForce {
        refuseIf(
                until != null && !until.isAfter(from),
                "effective-period-empty",
                "The day from which a line no longer holds is later than its first day");
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether every day of the other is one of these. */
    boolean covers(InForce other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    boolean overlaps(InForce other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
