package org.bloodstream.donors.migration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.jspecify.annotations.Nullable;

/** The migration check: field by field, and in both directions. */
public final class Comparing {
    private Comparing() {}

    /**
     * What differs between a row of the source and what is held under its key.
     *
     * @param held by column; null when nothing is held
     * @param header of the source: of a column that it lacks it says nothing
     */
    public static List<Difference> of(
            RowReading source, @Nullable SortedMap<String, String> held, LocalDate today, Header header) {
        return switch (source) {
            case Refused refused -> List.of(refused(header.kind(), refused));
            case Read(var row)
            when held == null ->
                List.of(new Difference(
                        row.kind(), row.number(), item(row.key()), Difference.ROW, item(row.content()), null));
            case Read(var row) ->
                header.columns().stream()
                        .flatMap(column -> differs(row, column, held, today))
                        .toList();
        };
    }

    /** Nobody knows what it would have said: somebody looks at it. */
    public static Difference refused(FileKind kind, Refused refused) {
        return new Difference(kind, null, "line " + refused.line(), Difference.ROW, "a row that was refused", null);
    }

    private static Stream<Difference> differs(
            SourceRow row, Column column, SortedMap<String, String> held, LocalDate today) {
        var source = row.values().get(column.name());
        var there = canonical(column, held.get(column.name()), today);
        return Objects.equals(source, there)
                ? Stream.empty()
                : Stream.of(new Difference(row.kind(), row.number(), item(row.key()), column.name(), source, there));
    }

    /** Something is held of the old system's donors that the source does not have. */
    public static Difference onlyHeld(FileKind kind, SortedMap<String, String> held) {
        var row = new SourceRow(kind, 0, held);
        return new Difference(kind, row.number(), item(row.key()), Difference.ROW, null, item(row.content()));
    }

    /** The key of what is held, as a row of the source would have it. */
    public static String key(FileKind kind, SortedMap<String, String> held, LocalDate today) {
        var read = new TreeMap<String, String>();
        for (var column : kind.columns()) {
            var value = canonical(column, held.get(column.name()), today);
            if (value != null) read.put(column.name(), value);
        }
        return SourceRow.key(kind, read);
    }

    /** What is held and cannot be read is compared as it stands: it differs. */
    private static @Nullable String canonical(Column column, @Nullable String held, LocalDate today) {
        if (held == null) return null;
        try {
            return column.reading().read(held, today);
        } catch (UnreadableCodeException unreadable) {
            return held;
        }
    }

    private static String item(String key) {
        return key.replace('\u001f', ' ').strip();
    }
}
