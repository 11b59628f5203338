package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured; absent what was not.
 *
 * @param weightKg kg
 * @param heightCm cm
 * @param platelets ×10⁹/L
 */
public record Measurements(
        @Nullable BigDecimal weightKg,
        @Nullable Integer heightCm,
        @Nullable Haemoglobin haemoglobin,
        @Nullable Integer platelets,
        @Nullable PlasmaProtein plasmaProtein) {

    /** Nothing yet, as when donors ask for themselves at home. */
    public static Measurements none() {
        return new Measurements(null, null, null, null, null);
    }
}
