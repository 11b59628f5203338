package org.bloodstream.blood;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table as text with a header, every row judged by itself: one that is refused does not stop the others, and is listed
 * with its reason. Lines that begin with {@code #} are remarks; a byte order mark in front is passed over.
 *
 * @param taken in the text's order
 * @param refused in the text's order
 */
public record TableRows<T>(List<T> taken, List<RefusedRow> refused) {
    public TableRows {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    /**
     * @param read makes a value of a row that has the header's number of fields, or throws {@link UnreadableCodeException}
     * @throws UnreadableCodeException with the header's code when the first line is another
     */
    public static <T> TableRows<T> read(
            String text, List<String> header, String headerCode, Function<List<String>, T> read) {
        var rows = CsvRow.readAll(text.startsWith("\ufeff") ? text.substring(1) : text);
        refuseIf(
                rows.isEmpty() || !rows.getFirst().fields().equals(header),
                headerCode,
                "The first line of this table is " + String.join(",", header));
        List<T> taken = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (var row : rows.subList(1, rows.size())) {
            try {
                refuseIf(
                        row.fields().size() != header.size() || !row.closed(),
                        "row-malformed",
                        "A row has " + header.size() + " fields, and closes its quotes");
                taken.add(read.apply(row.fields()));
            } catch (UnreadableCodeException e) {
                refused.add(new RefusedRow(row.line(), e.code(), String.valueOf(e.getMessage())));
            }
        }
        return new TableRows<>(taken, refused);
    }
}
