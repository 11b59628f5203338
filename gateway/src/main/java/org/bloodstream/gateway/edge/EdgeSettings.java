package org.bloodstream.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what a caller may ask for.
 *
 * @param body a request's body is no larger
 * @param address requests from one address, before anybody asks who it is
 * @param caller requests of one caller
 * @param bedside requests of one caller to the bedside routes, counted apart
 */
@ConfigurationProperties("bloodstream.edge")
record EdgeSettings(DataSize body, Rate address, Rate caller, Rate bedside) {

    /**
     * A bucket of tokens.
     *
     * @param perSecond refilled per second
     * @param burst the bucket's size
     */
    record Rate(long perSecond, long burst) {}
}
