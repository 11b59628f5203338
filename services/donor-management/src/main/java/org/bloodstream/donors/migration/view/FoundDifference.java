package org.bloodstream.donors.migration.view;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.DifferenceDecision;
import org.bloodstream.donors.migration.domain.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A difference, with what was decided of it.
 *
 * @param number the donor's in the old system; absent where a row could not be read
 * @param donor absent when the register has nobody with this number
 */
record FoundDifference(
        long difference,
        FileKind kind,
        @Nullable String number,
        String item,
        String field,
        @Nullable String source,
        @Nullable String held,
        @Nullable UUID donor,
        @Nullable DifferenceDecision decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "FoundDifference[" + difference + "]";
    }
}
