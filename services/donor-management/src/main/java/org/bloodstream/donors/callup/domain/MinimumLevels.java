package org.bloodstream.donors.callup.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/** How many units of each kind and group should be in hand. Data that a service sets; what is not in the table has no level. */
public final class MinimumLevels {
    private static final int COLUMNS = 5;

    private final List<Level> levels;

    private MinimumLevels(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /** What is counted: units that can be given to hospitals, released, neither held nor despatched nor expired. */
    public record Held(ComponentKind kind, BloodGroup group) {}

    private record Level(Held what, int minimum) {}

    /**
     * Columns: kind, abo, rhD, minimum, source.
     *
     * @throws UnreadableCodeException {@code minimum-level-malformed} or {@code minimum-level-twice}
     */
    public static MinimumLevels read(String csv) {
        var levels =
                CsvRow.readAll(csv).stream().skip(1).map(MinimumLevels::level).toList();
        refuseIf(
                levels.stream().map(Level::what).distinct().count() < levels.size(),
                "minimum-level-twice",
                "A kind and group has one minimum level");
        return new MinimumLevels(levels);
    }

    private static Level level(CsvRow row) {
        try {
            var cells = row.fields();
            refuseIf(
                    !row.closed() || cells.size() != COLUMNS || cells.getLast().isEmpty(),
                    "minimum-level-malformed",
                    "Line %d needs %d cells".formatted(row.line(), COLUMNS));
            var group = BloodGroup.of(cells.get(1), cells.get(2));
            int minimum = Integer.parseInt(cells.get(3));
            refuseIf(minimum < 1, "minimum-level-malformed", "Line %d: a level is 1 or more".formatted(row.line()));
            return new Level(new Held(ComponentKind.valueOf(cells.get(0)), group), minimum);
        } catch (UnreadableCodeException unreadable) {
            throw unreadable;
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableCodeException(
                    "minimum-level-malformed", "Line %d has a word or figure that is none".formatted(row.line()));
        }
    }

    /**
     * Every level with what is in hand, the greatest share that is missing first.
     *
     * @param units in hand; absent is none
     */
    public List<Need> needs(Map<Held, Integer> units) {
        return levels.stream()
                .map(level -> new Need(
                        level.what().kind(),
                        level.what().group(),
                        units.getOrDefault(level.what(), 0),
                        level.minimum()))
                .sorted(Comparator.comparingDouble(Need::missing).reversed())
                .toList();
    }
}
