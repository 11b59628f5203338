package org.bloodstream.production.component.domain;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measured value that is not within the limits of its component. Limits are included in what is taken.
 *
 * @param minimum absent when only the other end is limited
 * @param maximum likewise
 */
public record OutsideLimits(
        Measurement measurement,
        BigDecimal value,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    /** @throws IllegalArgumentException when the value is within */
    public OutsideLimits {
        boolean low = minimum != null && value.compareTo(minimum) < 0;
        boolean high = maximum != null && value.compareTo(maximum) > 0;
        if (!low && !high) throw new IllegalArgumentException("a value that is within its limits is not outside");
    }

    /** {@code VOLUME 180 mL (200 to 340)}. */
    String inWords() {
        var limits = Stream.of(
                        minimum == null ? "" : "from " + text(minimum), maximum == null ? "" : "to " + text(maximum))
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining(" "));
        return "%s %s %s (%s)".formatted(measurement, text(value), measurement.unit(), limits);
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
