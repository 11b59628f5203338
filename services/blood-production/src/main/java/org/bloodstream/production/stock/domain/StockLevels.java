package org.bloodstream.production.stock.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/** The levels of every group that has one, in the order of their table. */
public record StockLevels(List<StockLevel> levels) {
    private static final String HEADER = "kind,abo,rhD,minimum,amberBelowDays,redBelowDays,source";
    private static final int COLUMNS = 7;

    public StockLevels {
        levels = List.copyOf(levels);
        var seen = new HashSet<>();
        for (var level : levels)
            refuseIf(
                    !seen.add(List.of(level.kind(), level.group())),
                    "stock-level-repeated",
                    "A group has one level: " + level.kind() + " " + level.group());
    }

    /**
     * Reads the table; lines that begin with # are words.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code stock-levels-header}, {@code stock-level-malformed} or {@code
     *     stock-level-repeated}, with the line
     */
    public static StockLevels read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        refuseIf(lines.isEmpty() || !lines.getFirst().equals(HEADER), "stock-levels-header", "Begins with " + HEADER);
        var levels = new ArrayList<StockLevel>();
        for (var line : lines.subList(1, lines.size())) levels.add(level(line));
        return new StockLevels(levels);
    }

    private static StockLevel level(String line) {
        var cells = line.split(",", COLUMNS);
        refuseIf(cells.length < COLUMNS, "stock-level-malformed", "Too few columns: " + line);
        try {
            return new StockLevel(
                    ComponentKind.valueOf(cells[0]),
                    BloodGroup.of(cells[1], cells[2]),
                    Integer.parseInt(cells[3]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    cells[6]);
        } catch (IllegalArgumentException _) {
            refuseIf(true, "stock-level-malformed", "Not a level: " + line);
            throw new AssertionError();
        }
    }
}
