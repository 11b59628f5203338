package org.bloodstream.production.storage.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.component.ComponentKind;

/** The limits of every kind of component, a table. */
public record StorageLimits(Map<ComponentKind, StorageLimit> limits) {
    private static final String HEADER = "kind,minimum,maximum,mostMinutesOut,source";
    private static final int COLUMNS = 5;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code storage-limit-missing} */
    public StorageLimits {
        limits = Map.copyOf(limits);
        for (var kind : ComponentKind.values())
            refuseIf(!limits.containsKey(kind), "storage-limit-missing", "No limit is given for " + kind);
    }

    public StorageLimit of(ComponentKind kind) {
        return Objects.requireNonNull(limits.get(kind));
    }

    /**
     * Reads the table; lines that begin with # are words.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code storage-limits-header}, {@code storage-limit-malformed},
     *     {@code storage-limit-impossible}, {@code storage-limit-repeated} or {@code storage-limit-missing}
     */
    public static StorageLimits read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        refuseIf(lines.isEmpty() || !lines.getFirst().equals(HEADER), "storage-limits-header", "Begins with " + HEADER);
        var limits = new EnumMap<ComponentKind, StorageLimit>(ComponentKind.class);
        for (var line : lines.subList(1, lines.size())) {
            var limit = limit(line);
            refuseIf(
                    limits.put(limit.kind(), limit) != null,
                    "storage-limit-repeated",
                    "Each kind has one line: " + line);
        }
        return new StorageLimits(limits);
    }

    private static StorageLimit limit(String line) {
        var cells = line.split(",", COLUMNS);
        refuseIf(cells.length < COLUMNS, "storage-limit-malformed", "Too few columns: " + line);
        ComponentKind kind;
        double minimum;
        double maximum;
        int minutes;
        try {
            kind = ComponentKind.valueOf(cells[0]);
            minimum = Double.parseDouble(cells[1]);
            maximum = Double.parseDouble(cells[2]);
            minutes = Integer.parseInt(cells[3]);
        } catch (IllegalArgumentException _) {
            refuseIf(true, "storage-limit-malformed", "Not a limit: " + line);
            throw new AssertionError();
        }
        return new StorageLimit(kind, minimum, maximum, minutes, cells[4]);
    }
}
