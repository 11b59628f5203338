package org.bloodstream.donors.migration.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that is understood.
 *
 * @param line in its file, the header being 1
 * @param values by column, as they are compared; a column without a value is not there
 */
public record SourceRow(FileKind kind, long line, SortedMap<String, String> values) {
    /** No value has it: control characters are refused. */
    private static final String BETWEEN = "\u001f";

    public SourceRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The donor's number in the old system. */
    public String number() {
        return value("number");
    }

    /** Whether it has a value in any of these columns. */
    public boolean says(String... columns) {
        return Stream.of(columns).anyMatch(values::containsKey);
    }

    /** What no second row may have. */
    public String key() {
        return key(kind, values);
    }

    static String key(FileKind kind, SortedMap<String, String> values) {
        return kind.key().stream()
                .map(column -> values.getOrDefault(column, ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Everything, so that a row that is there twice is told from one that contradicts another. */
    String content() {
        return kind.columns().stream()
                .map(column -> values.getOrDefault(column.name(), ""))
                .collect(Collectors.joining(BETWEEN));
    }

    private String value(String column) {
        var value = values.get(column);
        if (value == null) throw new IllegalStateException(column + " is required");
        return value;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "SourceRow[%s, %d]".formatted(kind, line);
    }
}
