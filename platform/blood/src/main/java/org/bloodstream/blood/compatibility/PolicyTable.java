package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import org.bloodstream.blood.CsvRow;

/** One table of a policy as text. A refusal names the table and the line. */
record PolicyTable(String name, List<PolicyRow> rows) {

    /** @param header the columns; the last is {@code source} */
    static PolicyTable read(String name, String header, String text) {
        var columns = List.of(header.split(","));
        var rows = CsvRow.readAll(text);
        refuseIf(
                rows.isEmpty() || !rows.getFirst().fields().equals(columns),
                "policy-table-header",
                "The first line of the policy's table %s is %s".formatted(name, header));
        return new PolicyTable(
                name,
                rows.stream()
                        .skip(1)
                        .map(row -> PolicyRow.of(name, columns.size(), row))
                        .toList());
    }
}
