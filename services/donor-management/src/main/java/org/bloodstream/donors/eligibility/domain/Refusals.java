package org.bloodstream.donors.eligibility.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Collects all that is wrong, so that whoever wrote a text sees it at once. */
final class Refusals {
    private final List<RefusedCell> cells = new ArrayList<>();

    /** What a function makes of each row; rows that it refuses are noted. */
    <R, T> List<T> read(List<R> rows, Function<R, T> function) {
        var read = new ArrayList<T>();
        for (var row : rows) check(() -> read.add(function.apply(row)));
        return read;
    }

    void check(Runnable check) {
        try {
            check.run();
        } catch (RefusedCellException e) {
            cells.add(e.cell());
        }
    }

    void add(RefusedCell cell) {
        cells.add(cell);
    }

    boolean none() {
        return cells.isEmpty();
    }

    List<RefusedCell> byLine() {
        return cells.stream()
                .sorted(Comparator.comparingInt(RefusedCell::line).thenComparingInt(RefusedCell::column))
                .toList();
    }
}
