package org.bloodstream.production.orders.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order.
 *
 * @param line its number in the order, from 1
 * @param quantity units, 0 to 200; 0 when an amendment took the line away
 * @param requirements what every unit of the line must be known to be
 * @param antigensAbsent red cell antigens that every unit of the line must be typed to lack; null reads as none, as in orders
 *     from before they could be asked for
 * @param maximumAgeDays days since collection when it is allocated, 1 to 35; absent when any age will do
 */
public record OrderLine(
        int line,
        ComponentKind kind,
        BloodGroup group,
        int quantity,
        Set<Requirement> requirements,
        Set<Antigen> antigensAbsent,
        @Nullable Integer maximumAgeDays) {
    public static final int MOST_UNITS = 200;
    /** Of an order that somebody places. */
    public static final int MOST_OF_AN_ORDER = 200;

    public static final int OLDEST_DAYS = 35;

    /** Asks for no phenotype. */
    public OrderLine(
            int line,
            ComponentKind kind,
            BloodGroup group,
            int quantity,
            Set<Requirement> requirements,
            @Nullable Integer maximumAgeDays) {
        this(line, kind, group, quantity, requirements, Set.of(), maximumAgeDays);
    }

    /** An older order's JSON has no antigens. */
    public OrderLine {
        antigensAbsent = antigensAbsent == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(antigensAbsent));
        requirements = Collections.unmodifiableSet(new TreeSet<>(requirements));
        if (line < 1) throw new IllegalArgumentException("lines are numbered from 1");
        if (quantity < 0 || quantity > MOST_UNITS) throw new IllegalArgumentException("0 to 200 units");
        if (maximumAgeDays != null && (maximumAgeDays < 1 || maximumAgeDays > OLDEST_DAYS))
            throw new IllegalArgumentException("1 to 35 days");
    }

    /** What is asked of each of its units: lines that ask alike are answered by the same units. */
    record Asked(
            ComponentKind kind,
            BloodGroup group,
            Set<Requirement> requirements,
            Set<Antigen> antigensAbsent,
            @Nullable Integer maximumAgeDays) {}

    Asked asked() {
        return new Asked(kind, group, requirements, antigensAbsent, maximumAgeDays);
    }

    OrderLine withQuantity(int units) {
        return new OrderLine(line, kind, group, units, requirements, antigensAbsent, maximumAgeDays);
    }
}
