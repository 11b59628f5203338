package org.bloodstream.donors.migration.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.donors.migration.domain.MigrationObjection.HeaderWrong;

/** A header, or what is wrong with it. The order of the columns is free; none unknown, and none missing but of a later layout. */
public sealed interface HeaderReading {
    record Good(Header header) implements HeaderReading {}

    record Bad(HeaderWrong objection) implements HeaderReading {}

    static HeaderReading of(FileKind kind, SourceLine line) {
        return switch (line) {
            case SourceLine.Broken broken -> new Bad(new HeaderWrong(kind.file(), broken.words()));
            case SourceLine.Cells found -> of(kind, found.cells());
        };
    }

    private static HeaderReading of(FileKind kind, List<String> cells) {
        var known = kind.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        var wrong = new ArrayList<String>();
        cells.stream()
                .filter(cell -> !known.containsKey(cell))
                .findAny()
                .ifPresent(_ -> wrong.add("has an unknown column"));
        if (new HashSet<>(cells).size() < cells.size()) wrong.add("has a column twice");
        kind.columns().stream()
                .filter(column -> !column.mayLack())
                .map(Column::name)
                .filter(name -> !cells.contains(name))
                .sorted()
                .forEach(name -> wrong.add("lacks " + name));
        return wrong.isEmpty()
                ? new Good(new Header(kind, cells.stream().map(known::get).toList()))
                : new Bad(new HeaderWrong(kind.file(), String.join(", ", wrong)));
    }
}
