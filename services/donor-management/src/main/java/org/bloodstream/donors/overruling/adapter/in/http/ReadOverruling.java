package org.bloodstream.donors.overruling.adapter.in.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.OverrulingGround;
import org.bloodstream.donors.overruling.application.RecordedOverruling;
import org.jspecify.annotations.Nullable;

/**
 * @param days local dates that the donor told of the condition
 * @param until first local date on which the cause is found again
 * @param confirmedBy absent while nobody has
 * @param supersededBy the health check that counts instead
 */
record ReadOverruling(
        UUID overruling,
        UUID donor,
        UUID assessment,
        String condition,
        List<LocalDate> days,
        OverrulingGround ground,
        String words,
        LocalDate until,
        Actor proposedBy,
        Instant proposedAt,
        @Nullable Actor confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID supersededBy) {
    static ReadOverruling of(RecordedOverruling recorded) {
        var it = recorded.overruling();
        return new ReadOverruling(
                it.overruling(),
                it.donor(),
                it.assessment(),
                it.condition(),
                it.days().stream().sorted().toList(),
                it.ground(),
                it.words(),
                it.until(),
                it.proposedBy(),
                recorded.proposedAt(),
                it.confirmedBy(),
                recorded.confirmedAt(),
                recorded.supersededBy());
    }

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "ReadOverruling[" + overruling + "]";
    }
}
