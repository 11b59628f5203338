package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * Estimated blood volume by Nadler, Hidalgo and Bloch, "Prediction of blood volume in normal human adults", Surgery 1962;
 * 51: 224–232. The sheet asks for an estimate and names no formula: formula and coefficients are [GK].
 */
final class BloodVolume {
    private BloodVolume() {}

    /** Whole mL, rounded down. */
    static int estimatedMl(Sex sex, int heightCm, BigDecimal weightKg) {
        double height = heightCm / 100.0;
        double cubed = height * height * height;
        double weight = weightKg.doubleValue();
        double litres =
                switch (sex) {
                    case MALE -> 0.3669 * cubed + 0.03219 * weight + 0.6041;
                    case FEMALE -> 0.3561 * cubed + 0.03308 * weight + 0.1833;
                };
        return (int) Math.floor(litres * 1000);
    }
}
