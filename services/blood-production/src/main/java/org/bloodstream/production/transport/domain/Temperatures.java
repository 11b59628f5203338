package org.bloodstream.production.transport.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * The extremes that a box's logger recorded between its closing and its arrival.
 *
 * @param minimum °C, from -60
 * @param maximum °C, up to 80
 */
public record Temperatures(double minimum, double maximum) {
    private static final double COLDEST = -60;
    private static final double WARMEST = 80;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code temperatures-implausible} */
    public Temperatures {
        refuseIf(
                !(minimum >= COLDEST && maximum <= WARMEST && minimum <= maximum),
                "temperatures-implausible",
                "Give the logger's lowest and highest temperature in °C, between -60 and 80, the lowest first");
    }
}
