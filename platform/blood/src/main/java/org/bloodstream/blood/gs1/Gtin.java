package org.bloodstream.blood.gs1;

/**
 * A Global Trade Item Number: a reagent, a fractionated product, a box of packs. Shorter numbers are the same item with
 * zeros in front.
 *
 * @param value 14 digits; 8, 12 or 13 may be given
 */
public record Gtin(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code gs1-key-malformed} or {@code gs1-check-digit} */
    public Gtin {
        if (value.length() == 8 || value.length() == 12 || value.length() == 13) {
            value = "0".repeat(14 - value.length()) + value;
        }
        CheckDigit.require(value, 14, "GTIN");
    }

    @Override
    public String toString() {
        return value;
    }
}
