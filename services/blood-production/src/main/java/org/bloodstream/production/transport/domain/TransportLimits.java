package org.bloodstream.production.transport.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The limits of every kind of transport, a table. */
public record TransportLimits(Map<TransportTemperature, TransportLimit> limits) {
    private static final String HEADER = "temperature,minimum,maximum,longestMinutes,source";
    private static final int COLUMNS = 5;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code transport-limit-missing} */
    public TransportLimits {
        limits = Map.copyOf(limits);
        for (var temperature : TransportTemperature.values())
            refuseIf(
                    !limits.containsKey(temperature),
                    "transport-limit-missing",
                    "No limit is given for " + temperature);
    }

    public TransportLimit of(TransportTemperature temperature) {
        return Objects.requireNonNull(limits.get(temperature));
    }

    /**
     * Reads the table; lines that begin with # are words.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code transport-limits-header}, {@code transport-limit-malformed},
     *     {@code transport-limit-impossible}, {@code transport-limit-repeated} or {@code transport-limit-missing}
     */
    public static TransportLimits read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        refuseIf(
                lines.isEmpty() || !lines.getFirst().equals(HEADER),
                "transport-limits-header",
                "Begins with " + HEADER);
        var limits = new EnumMap<TransportTemperature, TransportLimit>(TransportTemperature.class);
        for (var line : lines.subList(1, lines.size())) {
            var limit = limit(line);
            refuseIf(
                    limits.put(limit.temperature(), limit) != null,
                    "transport-limit-repeated",
                    "Each kind has one line: " + line);
        }
        return new TransportLimits(limits);
    }

    private static TransportLimit limit(String line) {
        var cells = line.split(",", COLUMNS);
        refuseIf(cells.length < COLUMNS, "transport-limit-malformed", "Too few columns: " + line);
        TransportTemperature temperature;
        double minimum;
        double maximum;
        int longest;
        try {
            temperature = TransportTemperature.valueOf(cells[0]);
            minimum = Double.parseDouble(cells[1]);
            maximum = Double.parseDouble(cells[2]);
            longest = Integer.parseInt(cells[3]);
        } catch (IllegalArgumentException _) {
            refuseIf(true, "transport-limit-malformed", "Not a limit: " + line);
            throw new AssertionError();
        }
        return new TransportLimit(temperature, minimum, maximum, longest, cells[4]);
    }
}
