package org.bloodstream.donors.eligibility.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CsvRow;

/**
 * One table of a text.
 *
 * @param line of its head in the whole text
 */
record SelectionTable(TableName name, int line, List<TableRow> rows) {
    SelectionTable {
        rows = List.copyOf(rows);
    }

    /** All tables of a text; one that is missing, repeated or has another header is refused. */
    static Map<TableName, SelectionTable> readAll(String text, Refusals refusals) {
        var parts = parts(text, refusals);
        var tables = new EnumMap<TableName, SelectionTable>(TableName.class);
        for (var name : TableName.values()) {
            var part = parts.get(name);
            if (part == null) {
                refusals.add(new RefusedCell(1, 0, "selection-table-missing", "the text has no line " + name.head()));
            } else {
                tables.put(name, read(name, part, refusals));
            }
        }
        return tables;
    }

    private static Map<TableName, List<CsvRow>> parts(String text, Refusals refusals) {
        var parts = new EnumMap<TableName, List<CsvRow>>(TableName.class);
        var current = new ArrayList<CsvRow>();
        for (var row : CsvRow.readAll(text)) {
            var name = TableName.of(row.fields().getFirst());
            if (name.isPresent() && row.fields().size() == 1) {
                current = new ArrayList<>();
                current.add(row);
                if (parts.putIfAbsent(name.get(), current) != null)
                    refusals.add(
                            new RefusedCell(row.line(), 0, "selection-table-repeated", "this table is there already"));
            } else if (current.isEmpty()) {
                refusals.add(new RefusedCell(row.line(), 0, "selection-row-outside", "this row is in no table"));
            } else {
                current.add(row);
            }
        }
        return parts;
    }

    private static SelectionTable read(TableName name, List<CsvRow> part, Refusals refusals) {
        int head = part.getFirst().line();
        if (part.size() < 2 || !part.get(1).fields().equals(name.columns())) {
            refusals.add(new RefusedCell(
                    part.size() < 2 ? head : part.get(1).line(),
                    0,
                    "selection-table-header",
                    "the first line of %s is %s".formatted(name.file(), String.join(",", name.columns()))));
            return new SelectionTable(name, head, List.of());
        }
        return new SelectionTable(
                name, head, refusals.read(part.subList(2, part.size()), row -> TableRow.of(name, row)));
    }

    RefusedCell refused(String code, String reason) {
        return new RefusedCell(line, 0, code, reason);
    }
}
