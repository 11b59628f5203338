package org.bloodstream.blood.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;

/** A row of a policy's table, read field by field. Refusals never repeat a field. */
record PolicyRow(String table, int line, List<String> fields) {
    private static final String HIGH_TITRE_NEGATIVE = "HIGH_TITRE_NEGATIVE";

    static PolicyRow of(String table, int columns, CsvRow csv) {
        var row = new PolicyRow(table, csv.line(), csv.fields());
        row.refuseIf(
                !csv.closed() || csv.fields().size() != columns,
                "policy-row-malformed",
                "a row has %d fields and closes its quotes".formatted(columns));
        row.refuseIf(row.source().isBlank(), "policy-source-missing", "a rule without a source is nobody's");
        return row;
    }

    String text(int column) {
        return fields.get(column);
    }

    String source() {
        return fields.getLast();
    }

    <E extends Enum<E>> E one(int column, Class<E> type) {
        return value(column, text(column), type);
    }

    /** Several values with blanks between them, at least one. */
    <E extends Enum<E>> Set<E> several(int column, Class<E> type) {
        var values = new ArrayList<E>();
        for (String word : text(column).split(" ")) values.add(value(column, word, type));
        refuseIf(EnumSet.copyOf(values).size() != values.size(), "policy-row-repeated", "a value stands twice");
        return EnumSet.copyOf(values);
    }

    boolean highTitreNegative(int column) {
        boolean only = text(column).equals(HIGH_TITRE_NEGATIVE);
        refuseIf(
                !only && !text(column).isEmpty(),
                "policy-value-unknown",
                "the only condition is " + HIGH_TITRE_NEGATIVE);
        return only;
    }

    void refuseIf(boolean wrong, String code, String reason) {
        if (wrong) throw new UnreadableCodeException(code, "Table %s, line %d: %s".formatted(table, line, reason));
    }

    private <E extends Enum<E>> E value(int column, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) return each;
        }
        throw new UnreadableCodeException(
                "policy-value-unknown",
                "Table %s, line %d: field %d is one of %s"
                        .formatted(table, line, column + 1, Arrays.toString(type.getEnumConstants())));
    }
}
