package org.bloodstream.production.stock.domain;

import java.util.OptionalDouble;

/**
 * How the stock of a group stands: red, amber or green as in the national alerts, by days of cover (06_component_specs.md,
 * section 6.6 [S:yahoo2022]); below the minimum it is amber at least, and with nothing left red [D]. What is not known never makes
 * it green: without a demand the minimum decides.
 *
 * @param reason {@code nothing-left}, {@code cover-below-red}, {@code cover-below-amber}, {@code below-minimum} or {@code enough}
 */
public record StockAlert(State state, String reason) {
    public enum State {
        RED,
        AMBER,
        GREEN
    }

    public static StockAlert of(StockLevel level, Cover cover) {
        OptionalDouble days = cover.days();
        boolean wanted = level.minimum() > 0 || days.isPresent();
        if (wanted && cover.available() == 0) return new StockAlert(State.RED, "nothing-left");
        if (days.isPresent() && days.getAsDouble() < level.redBelow())
            return new StockAlert(State.RED, "cover-below-red");
        if (days.isPresent() && days.getAsDouble() < level.amberBelow())
            return new StockAlert(State.AMBER, "cover-below-amber");
        if (cover.available() < level.minimum()) return new StockAlert(State.AMBER, "below-minimum");
        return new StockAlert(State.GREEN, "enough");
    }
}
