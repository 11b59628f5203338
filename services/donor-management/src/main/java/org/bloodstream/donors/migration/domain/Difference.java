package org.bloodstream.donors.migration.domain;

import org.jspecify.annotations.Nullable;

/**
 * The source says one thing, the register another.
 *
 * @param number the donor's in the old system; absent where a row could not be read
 * @param item which row of the kind: its key, with blanks between
 * @param field a column, or {@link #ROW} when one of the two sides has nothing at all
 * @param source absent where only the register has it
 * @param held absent where only the source has it
 */
public record Difference(
        FileKind kind,
        @Nullable String number,
        String item,
        String field,
        @Nullable String source,
        @Nullable String held) {
    public static final String ROW = "row";

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Difference[%s, %s]".formatted(kind, field);
    }
}
