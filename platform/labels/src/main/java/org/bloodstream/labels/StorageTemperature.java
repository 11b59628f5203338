package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import org.jspecify.annotations.Nullable;

/**
 * The temperatures between which a pack is stored, both included (06_component_specs.md).
 *
 * @param min degrees Celsius, -100 to 100; absent for frozen packs, which may be as cold as can be
 * @param max degrees Celsius, -100 to 100
 */
public record StorageTemperature(@Nullable Integer min, int max) {
    private static final int LIMIT = 100;

    /** @throws UnprintableLabelException {@code label-temperature-range} */
    public StorageTemperature {
        int lowest = min == null ? -LIMIT : min;
        refuseIf(
                lowest < -LIMIT || max > LIMIT || max < lowest,
                "label-temperature-range",
                "A pack's temperatures run from low to high, within 100 degrees of freezing");
    }

    /** {@code Store at 2 °C to 6 °C} */
    public String printed() {
        return min == null ? "Store at or below %d °C".formatted(max) : "Store at %d °C to %d °C".formatted(min, max);
    }
}
