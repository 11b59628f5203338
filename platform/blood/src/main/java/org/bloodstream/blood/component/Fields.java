package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/** The fields of a line, by column. Refusals name the column and never repeat the text. */
record Fields(Map<String, String> byColumn) {
    private static final int LONGEST_NUMBER = 5;

    static Fields of(CatalogueTable table, CsvRow row) {
        var columns = table.columns();
        refuseIf(
                row.fields().size() != columns.size() || !row.closed(),
                "row-malformed",
                "A row has %d fields, and closes its quotes".formatted(columns.size()));
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++)
            fields.put(columns.get(i), row.fields().get(i));
        return new Fields(fields);
    }

    String text(String column) {
        return byColumn.getOrDefault(column, "");
    }

    String source() {
        refuseIf(text("source").isEmpty(), "source-missing", "Every line says where it comes from");
        return text("source");
    }

    InForce inForce() {
        var from = day("effectiveFrom");
        if (from == null) throw new UnreadableCodeException("effective-day-malformed", "Every line has a first day");
        return new InForce(from, day("effectiveUntil"));
    }

    private @Nullable LocalDate day(String column) {
        try {
            return text(column).isEmpty() ? null : LocalDate.parse(text(column));
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("effective-day-malformed", column + ": a day is written 2026-11-15");
        }
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text(column)))
                .findFirst()
                .orElseThrow(() -> new UnreadableCodeException(
                        "word-unknown", column + " is one of " + Arrays.toString(words.getEnumConstants())));
    }

    /** {@code yes} or {@code no}. */
    boolean yes(String column) {
        boolean yes = text(column).equals("yes");
        refuseIf(!yes && !text(column).equals("no"), "word-unknown", column + " is yes or no");
        return yes;
    }

    /** Absent when the field is empty. */
    @Nullable
    Integer number(String column) {
        var text = text(column);
        if (text.isEmpty()) return null;
        refuseIf(
                !text.matches("-?\\d{1," + LONGEST_NUMBER + "}"),
                "number-malformed",
                column + " is a whole number of at most " + LONGEST_NUMBER + " digits");
        return Integer.valueOf(text);
    }

    /** Absent when the field is empty. */
    @Nullable
    ShelfLife life(String column) {
        return text(column).isEmpty() ? null : ShelfLife.parse(text(column));
    }

    /** In days or months, absent when the field is empty. */
    ShelfLife.@Nullable Calendar days(String column) {
        return switch (life(column)) {
            case null -> null;
            case ShelfLife.Calendar days -> days;
            case ShelfLife.Hours _ ->
                throw new UnreadableCodeException("shelf-life-malformed", column + " is in days: P14D");
        };
    }

    /** In hours, absent when the field is empty. */
    ShelfLife.@Nullable Hours hours(String column) {
        return switch (life(column)) {
            case null -> null;
            case ShelfLife.Hours hours -> hours;
            case ShelfLife.Calendar _ ->
                throw new UnreadableCodeException("shelf-life-malformed", column + " is in hours: PT24H");
        };
    }
}
