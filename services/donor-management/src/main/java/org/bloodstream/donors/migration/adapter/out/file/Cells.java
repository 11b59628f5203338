package org.bloodstream.donors.migration.adapter.out.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.bloodstream.donors.migration.domain.SourceLine;
import org.bloodstream.donors.migration.domain.SourceLine.Broken;

/** One line's cells by RFC 4180, read by commons-csv. */
final class Cells {
    private Cells() {}

    static SourceLine of(long number, String line) {
        if (line.isEmpty()) return new SourceLine.Cells(number, List.of(""));
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            var cells = parser.iterator().next().toList();
            return new SourceLine.Cells(number, cells);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return new Broken(
                    number, "row-quotes-broken", "Has a quotation mark that is not closed, or text behind one");
        }
    }
}
