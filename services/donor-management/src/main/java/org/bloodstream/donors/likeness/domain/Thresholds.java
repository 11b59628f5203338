package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * From which scores on two people are likely, or certainly, one.
 *
 * @param same bits
 * @param likely bits, less than {@code same}
 * @param close Jaro-Winkler closeness from which names are {@link Level#CLOSE}, above 0 and at most 1
 * @param generation whole years between two birth dates from which they are {@link Level#GENERATION}
 */
public record Thresholds(double same, double likely, double close, int generation) {
    private static final int COLUMNS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");

    /** @throws UnreadableCodeException {@code likeness-threshold-order} */
    public Thresholds {
        refuseIf(
                likely >= same || likely <= 0 || close <= 0 || close > 1 || generation < 1,
                "likeness-threshold-order",
                "LIKELY is above 0 and below SAME, CLOSE is at most 1, GENERATION is at least 1");
    }

    /**
     * Columns: threshold, value, source.
     *
     * @throws UnreadableCodeException {@code likeness-threshold-malformed} or {@code likeness-threshold-missing}
     */
    public static Thresholds read(String csv) {
        Map<String, Double> values = new HashMap<>();
        for (var row : CsvRow.readAll(csv).stream().skip(1).toList()) {
            var fields = row.fields();
            refuseIf(
                    fields.size() != COLUMNS
                            || fields.contains("")
                            || !NUMBER.matcher(fields.get(1)).matches(),
                    "likeness-threshold-malformed",
                    "Line %d is not threshold,value,source".formatted(row.line()));
            values.put(fields.get(0), Double.valueOf(fields.get(1)));
        }
        return new Thresholds(
                value(values, "SAME_BITS"), value(values, "LIKELY_BITS"), value(values, "CLOSE_NAMES"), (int)
                        value(values, "GENERATION_YEARS"));
    }

    private static double value(Map<String, Double> values, String name) {
        var value = values.get(name);
        if (value == null) throw new UnreadableCodeException("likeness-threshold-missing", name + " is missing");
        return value;
    }
}
