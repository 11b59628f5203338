package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured; absent what was not.
 *
 * @param weightKg kg
 * @param heightCm cm
 * @param platelets ×10⁹/L
 * @param pulse beats a minute; recorded, and asked for by no rule, as is the blood pressure: the sheet has no limit (04_donor_selection.md, 4.4)
 */
public record Measurements(
        @Nullable BigDecimal weightKg,
        @Nullable Integer heightCm,
        @Nullable Haemoglobin haemoglobin,
        @Nullable Integer platelets,
        @Nullable PlasmaProtein plasmaProtein,
        @Nullable Integer pulse,
        @Nullable BloodPressure bloodPressure) {
    /** Pulse and blood pressure not measured. */
    public Measurements(
            @Nullable BigDecimal weightKg,
            @Nullable Integer heightCm,
            @Nullable Haemoglobin haemoglobin,
            @Nullable Integer platelets,
            @Nullable PlasmaProtein plasmaProtein) {
        this(weightKg, heightCm, haemoglobin, platelets, plasmaProtein, null, null);
    }

    /** Nothing yet, as when donors ask for themselves at home. */
    public static Measurements none() {
        return new Measurements(null, null, null, null, null);
    }
}
