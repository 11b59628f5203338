package org.bloodstream.donors.migration.domain;

import java.util.List;

/** A line of a file, before anything in it is understood. One row is one line, so a row that is broken breaks no other. */
public sealed interface SourceLine {
    /** From 1, which is the header. */
    long number();

    /** @param cells in the order of the file */
    record Cells(long number, List<String> cells) implements SourceLine {
        public Cells {
            cells = List.copyOf(cells);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Cells[" + number + "]";
        }
    }

    /** @param code {@code row-not-utf-8}, {@code row-too-long} or {@code row-quotes-broken} */
    record Broken(long number, String code, String words) implements SourceLine {}
}
