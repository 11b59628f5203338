package org.bloodstream.donors.eligibility.domain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bloodstream.blood.CsvRow;

/** A row of a table, read by the names of its columns. Refusals say line and column and never repeat a field. */
record TableRow(TableName table, int line, List<String> fields) {
    private static final String ALL = "ALL";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{2,59}");
    private static final Pattern ID = Pattern.compile("[A-Z][0-9]{2,3}");

    static TableRow of(TableName table, CsvRow csv) {
        if (!csv.closed() || csv.fields().size() != table.columns().size())
            throw new RefusedCellException(new RefusedCell(
                    csv.line(),
                    0,
                    "selection-row-malformed",
                    "a row of %s has %d fields and closes its quotes"
                            .formatted(table.file(), table.columns().size())));
        return new TableRow(table, csv.line(), csv.fields());
    }

    String optional(String column) {
        return fields.get(table.columns().indexOf(column));
    }

    String text(String column) {
        var text = optional(column);
        refuseIf(text.isBlank(), column, "selection-field-missing", "is empty");
        return text;
    }

    String source() {
        refuseIf(
                optional("source").isBlank(),
                "source",
                "selection-source-missing",
                "is empty: a rule without a source is nobody's");
        return optional("source");
    }

    /** A letter and two or three digits. */
    String id(String column) {
        refuseIf(
                !ID.matcher(text(column)).matches(), column, "selection-id-malformed", "is a letter and 2 or 3 digits");
        return text(column);
    }

    String code(String column) {
        refuseIf(!CODE.matcher(text(column)).matches(), column, "selection-code-malformed", "is a code in kebab-case");
        return text(column);
    }

    /** Codes with blanks between them, each once, at least one. */
    Set<String> codes(String column) {
        var codes = new LinkedHashSet<String>();
        for (var word : text(column).split(" ")) {
            refuseIf(!CODE.matcher(word).matches(), column, "selection-code-malformed", "has codes in kebab-case");
            refuseIf(!codes.add(word), column, "selection-value-repeated", "says a code twice");
        }
        return codes;
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        return value(column, text(column), type);
    }

    /** Several values with blanks between them, or {@code ALL}. */
    <E extends Enum<E>> Set<E> several(String column, Class<E> type) {
        if (text(column).equals(ALL)) return EnumSet.allOf(type);
        var values = EnumSet.noneOf(type);
        for (var word : text(column).split(" "))
            refuseIf(!values.add(value(column, word, type)), column, "selection-value-repeated", "says a value twice");
        return values;
    }

    int number(String column) {
        refuseIf(
                !text(column).matches("[1-9][0-9]{0,5}"),
                column,
                "selection-number-malformed",
                "is a whole number from 1");
        return Integer.parseInt(text(column));
    }

    /** {@code P4M} in days, months or years; {@code PT24H} in hours; {@code UNTIL_ENDS}. */
    Span span(String column) {
        var text = text(column);
        if (text.equals("UNTIL_ENDS")) return new Span.UntilItEnds();
        if (!text.startsWith("PT")) return calendar(column);
        refuseIf(!text.matches("PT[1-9][0-9]{0,3}H"), column, "selection-period-malformed", "is no period like PT24H");
        return new Span.Exact(Duration.parse(text));
    }

    Span.Calendar calendar(String column) {
        refuseIf(
                !text(column).matches("P[1-9][0-9]{0,3}[DWMY]"),
                column,
                "selection-period-malformed",
                "is no period like P4M, P14D or P1Y");
        try {
            return new Span.Calendar(Period.parse(text(column)));
        } catch (DateTimeException e) {
            throw refused(column, "selection-period-malformed", "is no period");
        }
    }

    void refuseIf(boolean wrong, String column, String code, String reason) {
        if (wrong) throw refused(column, code, reason);
    }

    RefusedCellException refused(String column, String code, String reason) {
        int at = table.columns().indexOf(column) + 1;
        return new RefusedCellException(
                new RefusedCell(line, at, code, "column %d (%s) %s".formatted(at, column, reason)));
    }

    private <E extends Enum<E>> E value(String column, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) return each;
        }
        throw refused(column, "selection-value-unknown", "is one of " + Arrays.toString(type.getEnumConstants()));
    }
}
