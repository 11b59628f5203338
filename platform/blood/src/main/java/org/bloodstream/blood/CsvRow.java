package org.bloodstream.blood;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as text: comma separated, a field in double quotes where it holds a comma, a quote in it doubled (RFC
 * 4180, one row a line).
 *
 * @param line counted from 1
 * @param closed false when a quote was opened and not closed: the fields are then not to be used
 */
public record CsvRow(int line, List<String> fields, boolean closed) {
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /** The rows of a text; empty lines and lines that begin with {@code #} are passed over. */
    public static List<CsvRow> readAll(String text) {
        List<CsvRow> rows = new ArrayList<>();
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (!each.isBlank() && !each.startsWith("#")) rows.add(read(line, each));
        }
        return rows;
    }

    private static CsvRow read(int line, String text) {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && text.startsWith("\"\"", i)) {
                field.append(text.charAt(i++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(taken(field));
            } else {
                field.append(c);
            }
        }
        fields.add(taken(field));
        return new CsvRow(line, fields, !quoted);
    }

    private static String taken(StringBuilder field) {
        String text = field.toString().strip();
        field.setLength(0);
        return text;
    }
}
