package org.bloodstream.production.packing.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of container was validated for.
 *
 * @param minimum °C, inclusive
 * @param maximum °C, inclusive
 * @param minutes for how long it keeps that from its closing, inclusive
 * @param mostUnits that were in it when it was validated
 * @param from the first day on which it may be packed
 * @param until the last such day; absent while the validation stands
 * @param source of the validation
 */
public record ValidatedContainer(
        ContainerKind kind,
        KeptAt keptAt,
        double minimum,
        double maximum,
        int minutes,
        int mostUnits,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {
    /** Transport of red cells: surface 2 to 10 °C, up to 12 hours (06_component_specs 6.5 [S:hancock2011]). */
    private static final double COOLED_MINIMUM = 2;

    private static final double COOLED_MAXIMUM = 10;
    private static final int COOLED_MINUTES = 720;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code container-impossible} or {@code container-beyond-limit} */
    public ValidatedContainer {
        refuseIf(
                !(minimum < maximum) || minutes < 1 || mostUnits < 1 || (until != null && until.isBefore(from)),
                "container-impossible",
                "The minimum is below the maximum, it holds for some time, takes a unit, and ends after it begins");
        refuseIf(
                keptAt == KeptAt.COOLED
                        && (minimum < COOLED_MINIMUM || maximum > COOLED_MAXIMUM || minutes > COOLED_MINUTES),
                "container-beyond-limit",
                "Red cells travel at 2 to 10 °C for 12 hours at most, whatever the container could do");
    }

    boolean isValid(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(ValidatedContainer other) {
        return kind.equals(other.kind) && (isValid(other.from) || other.isValid(from));
    }

    /** Closed now, with units in it. */
    public Consignment closed(BoxLabel container, Instant now) {
        return new Consignment(container, kind, minimum, maximum, now, now.plus(Duration.ofMinutes(minutes)));
    }
}
