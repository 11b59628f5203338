package org.bloodstream.laboratory.hospitalorder.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * A line of a hospital's order, as blood-production takes one.
 *
 * @param line its number in the order, from 1
 * @param quantity units, 1 to 200
 * @param requirements what every unit must be known to be
 * @param antigensAbsent red cell antigens that every unit must be typed to lack
 * @param maximumAgeDays days since collection, 1 to 35; absent when any age will do
 */
public record AskedLine(
        int line,
        ComponentKind kind,
        BloodGroup group,
        int quantity,
        Set<Requirement> requirements,
        Set<Antigen> antigensAbsent,
        @Nullable Integer maximumAgeDays) {
    public static final int MOST_UNITS = 200;
    public static final int OLDEST_DAYS = 35;

    public AskedLine {
        requirements = Collections.unmodifiableSet(new TreeSet<>(requirements));
        antigensAbsent = Collections.unmodifiableSet(new TreeSet<>(antigensAbsent));
    }
}
