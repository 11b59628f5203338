package org.bloodstream.blood.unverified;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.blood.CsvRow;

/**
 * A table of the library that says where its facts come from: in a column {@code source}, or in remarks for all of it.
 *
 * @param name as in documents: {@code component/components.csv}
 * @param rows as the file has them, the header first when there is a source column
 */
record SourcedTable(String name, List<List<String>> rows, String remarks) {
    private static final Pattern UNVERIFIED = Pattern.compile("\\bGK\\b");
    private static final String SOURCE = "source";
    private static final String PERIOD = "effectiveFrom";

    static SourcedTable read(Path resources, Path file) {
        try {
            String text = Files.readString(file);
            return new SourcedTable(
                    resources.relativize(file).toString().replace('\\', '/'),
                    CsvRow.readAll(text).stream().map(CsvRow::fields).toList(),
                    text.lines()
                            .filter(line -> line.startsWith("#"))
                            .map(line -> line.substring(1).strip())
                            .collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether each row has its own source. */
    boolean sourcedByRow() {
        return !rows.isEmpty() && rows.getFirst().contains(SOURCE);
    }

    /** Whether it says nowhere where its facts come from. */
    boolean unsourced() {
        return sourcedByRow() ? facts().stream().anyMatch(row -> source(row).isEmpty()) : !remarks.contains("Source:");
    }

    /** Empty when every fact of it was read in a source. */
    String unverified() {
        if (!sourcedByRow())
            return UNVERIFIED.matcher(remarks).find()
                    ? heading("all %d rows".formatted(rows.size())) + remarks + "\n"
                    : "";
        var facts = facts();
        var unverified = facts.stream()
                .filter(row -> UNVERIFIED.matcher(source(row)).find())
                .toList();
        return unverified.isEmpty()
                ? ""
                : heading("%d of %d rows".formatted(unverified.size(), facts.size()))
                        + line(shown(rows.getFirst()))
                        + line(shown(rows.getFirst()).stream().map(_ -> "---").toList())
                        + unverified.stream().map(row -> line(shown(row))).collect(Collectors.joining());
    }

    private String heading(String count) {
        return "### `%s`: %s\n".formatted(name, count);
    }

    private List<List<String>> facts() {
        return rows.subList(1, rows.size());
    }

    private String source(List<String> row) {
        int at = rows.getFirst().indexOf(SOURCE);
        return at < row.size() ? row.get(at) : "";
    }

    /** What the fact is about: up to its period, or everything where there is none; and its source at the end. */
    private List<String> shown(List<String> row) {
        int period = rows.getFirst().indexOf(PERIOD);
        int source = rows.getFirst().indexOf(SOURCE);
        var columns = IntStream.range(0, period < 0 ? row.size() : period + 1)
                .boxed()
                .filter(Predicate.not(Predicate.isEqual(source)))
                .collect(Collectors.toList());
        columns.add(source);
        return columns.stream().map(row::get).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
