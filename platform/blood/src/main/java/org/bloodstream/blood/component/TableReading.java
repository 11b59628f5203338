package org.bloodstream.blood.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;

/** What was read of one table line by line, and what was not. */
record TableReading<T>(List<Line<T>> lines, List<RefusedLine> refused) {
    /** @param number of the text, from 1 */
    record Line<T>(int number, T value) {}

    static <T> TableReading<T> of(CatalogueTable table, String text, Function<Fields, T> read) {
        var rows = CsvRow.readAll(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (rows.isEmpty() || !rows.getFirst().fields().equals(table.columns()))
            return new TableReading<>(List.of(), List.of(headerRefused(table, rows)));
        List<Line<T>> lines = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        for (var row : rows.subList(1, rows.size())) {
            try {
                lines.add(new Line<>(row.line(), read.apply(Fields.of(table, row))));
            } catch (UnreadableCodeException e) {
                refused.add(new RefusedLine(table, row.line(), e.code(), String.valueOf(e.getMessage())));
            }
        }
        return new TableReading<>(lines, refused);
    }

    List<T> values() {
        return lines.stream().map(Line::value).toList();
    }

    private static RefusedLine headerRefused(CatalogueTable table, List<CsvRow> rows) {
        int line = rows.isEmpty() ? 1 : rows.getFirst().line();
        return new RefusedLine(
                table,
                line,
                table.headerCode(),
                "The first line of this table is " + String.join(",", table.columns()));
    }
}
