package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A requirement on a patient's record. After its last day it still applies, and asks for a review: only a person takes
 * it away (07_pretransfusion 7.7 [design]).
 *
 * @param start first day; absent when it always applied
 * @param end last day; absent when it has none
 */
public record SpecialRequirement(
        Requirement requirement,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code requirement-ends-before-it-begins} */
    public SpecialRequirement {
        refuseIf(
                start != null && end != null && end.isBefore(start),
                "requirement-ends-before-it-begins",
                "A requirement's last day is not before its first");
    }

    public static SpecialRequirement lasting(Requirement requirement) {
        return new SpecialRequirement(requirement, null, null);
    }

    boolean hasBegun(LocalDate today) {
        return start == null || !start.isAfter(today);
    }

    boolean isPast(LocalDate today) {
        return end != null && end.isBefore(today);
    }
}
