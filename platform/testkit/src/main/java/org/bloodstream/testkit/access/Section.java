package org.bloodstream.testkit.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What stands below some headings of a document, and the cells of its tables. */
final class Section {
    private Section() {}

    static List<String> lines(String document, Set<String> headings) {
        var found = new ArrayList<String>();
        var inside = false;
        for (var line : document.lines().toList()) {
            if (line.startsWith("#")) inside = headings.contains(line.replaceFirst("#+ ", ""));
            else if (inside) found.add(line);
        }
        return found;
    }

    /** Each table as rows of cells, its head first. */
    static List<List<List<String>>> tables(List<String> lines) {
        var tables = new ArrayList<List<List<String>>>();
        var inside = false;
        for (var line : lines) {
            var row = line.startsWith("|");
            if (row && !inside) tables.add(new ArrayList<>());
            if (row && !line.startsWith("| ---")) tables.getLast().add(cells(line));
            inside = row;
        }
        return tables;
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cell -> cell.replace("<br>", "").strip())
                .toList();
    }
}
