package org.bloodstream.production.transport.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a transport must keep to.
 *
 * @param minimum °C, inclusive
 * @param maximum °C, inclusive
 * @param longestMinutes from the closing of the box to its arrival, inclusive
 * @param source of the limits
 */
public record TransportLimit(
        TransportTemperature temperature, double minimum, double maximum, int longestMinutes, String source) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code transport-limit-impossible} */
    public TransportLimit {
        refuseIf(
                !(minimum < maximum) || longestMinutes < 1,
                "transport-limit-impossible",
                "The minimum is below the maximum, and a transport takes some time");
    }

    /** @param recorded absent when no logger has recorded the journey */
    public Set<Deviation> deviations(@Nullable Temperatures recorded, Instant closedAt, Instant arrivedAt) {
        var found = EnumSet.noneOf(Deviation.class);
        if (recorded == null) found.add(Deviation.TEMPERATURE_NOT_RECORDED);
        else {
            if (recorded.minimum() < minimum) found.add(Deviation.TOO_COLD);
            if (recorded.maximum() > maximum) found.add(Deviation.TOO_WARM);
        }
        if (Duration.between(closedAt, arrivedAt).compareTo(Duration.ofMinutes(longestMinutes)) > 0)
            found.add(Deviation.TOO_LONG);
        return found;
    }
}
