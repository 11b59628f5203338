package org.bloodstream.donors.migration.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file: which column stands where.
 *
 * @param columns in the order of the file; all of the kind's but what may lack, each once
 */
public record Header(FileKind kind, List<Column> columns) {
    public Header {
        columns = List.copyOf(columns);
    }

    /** Understands a line, or says everything that is wrong with it. */
    public RowReading read(SourceLine line, LocalDate today) {
        return switch (line) {
            case SourceLine.Broken(var number, var code, var words) ->
                new Refused(number, List.of(RowFault.ofRow(code, words)));
            case SourceLine.Cells(var number, var cells)
            when cells.size() != columns.size() ->
                new Refused(
                        number,
                        List.of(RowFault.ofRow(
                                "row-cells-wrong",
                                "Has %d cells instead of %d".formatted(cells.size(), columns.size()))));
            case SourceLine.Cells(var number, var cells) -> read(number, cells, today);
        };
    }

    private RowReading read(long line, List<String> cells, LocalDate today) {
        var values = new TreeMap<String, String>();
        List<RowFault> faults = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var fault = read(column, cells.get(i), today, values);
            if (fault != null) faults.add(fault);
        }
        if (faults.isEmpty() && kind == FileKind.DEFERRALS) faults.addAll(DeferralPeriod.faults(values));
        if (faults.isEmpty() && kind == FileKind.DONORS) faults.addAll(WaysToReach.faults(values));
        return faults.isEmpty() ? new Read(new SourceRow(kind, line, values)) : new Refused(line, faults);
    }

    private static @Nullable RowFault read(
            Column column, String cell, LocalDate today, TreeMap<String, String> values) {
        if (cell.isBlank())
            return column.required() ? new RowFault(column.name(), "value-missing", "Has no value") : null;
        try {
            values.put(column.name(), column.reading().read(cell, today));
            return null;
        } catch (UnreadableCodeException unreadable) {
            return new RowFault(column.name(), unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }
}
