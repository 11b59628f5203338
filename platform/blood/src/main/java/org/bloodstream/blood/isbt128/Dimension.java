package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.math.BigDecimal;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * One measure of structure 029 (ST-001, 2.4.29 and tables 19 to 21).
 *
 * @param digits 0 to 99999, the value without its decimal point
 * @param decimals 0 to 5, how many of the digits stand behind the point
 */
public record Dimension(Comparison comparison, Quantity quantity, int digits, int decimals) {
    public Dimension {
        if (digits < 0 || digits > 99_999 || decimals < 0 || decimals > 5)
            throw new IllegalArgumentException("a dimension has up to five digits");
    }

    /** In the quantity's unit. */
    public BigDecimal value() {
        return BigDecimal.valueOf(digits, decimals);
    }

    /** @throws UnreadableCodeException {@code structure-characters} or {@code dimension-unknown} */
    static Dimension read(String text, int from) {
        Characters.require(text, from, from + 14, CharacterClass.DIGIT, "Dimensions are digits");
        int comparison = Integer.parseInt(text, from, from + 2, 10);
        int quantity = Integer.parseInt(text, from + 2, from + 6, 10);
        int decimals = text.charAt(from + 11) - '0';
        refuseIf(
                comparison < 1
                        || comparison > Comparison.values().length
                        || quantity < 1
                        || quantity > Quantity.values().length
                        || decimals > 5
                        || !text.startsWith("00", from + 12),
                "dimension-unknown",
                "A dimension in the barcode is not in the standard");
        return new Dimension(
                Comparison.values()[comparison - 1],
                Quantity.values()[quantity - 1],
                Integer.parseInt(text, from + 6, from + 11, 10),
                decimals);
    }

    String data() {
        return OrdinalDate.digits(comparison.ordinal() + 1, 2)
                + OrdinalDate.digits(quantity.ordinal() + 1, 4)
                + OrdinalDate.digits(digits, 5)
                + decimals
                + "00";
    }

    String printed() {
        return quantity.words + ' ' + comparison.sign + ' ' + value().toPlainString() + ' ' + quantity.unit;
    }

    /** How the value is meant (table 19), 01 first. */
    public enum Comparison {
        EQUAL_WITHIN_TOLERANCE("="),
        GREATER(">"),
        GREATER_OR_EQUAL("≥"),
        LESS("<"),
        LESS_OR_EQUAL("≤"),
        NOMINAL("nominally");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }
    }

    /** What was measured and in which unit (table 20), 0001 first. */
    public enum Quantity {
        /** With anticoagulant and additive. */
        VOLUME("volume", "mL"),
        LENGTH("length", "mm"),
        WIDTH("width", "mm"),
        HEIGHT("height", "mm"),
        PARTICLE_SIZE("particle size", "mm"),
        AREA("area", "cm2"),
        /** In the container, in thousands of millions. */
        PLATELETS("platelets", "1E9"),
        /** Without the container, with anticoagulant and additive. */
        WEIGHT("weight", "g"),
        CONTAINER_TARE("tare of container", "g"),
        CONTAINER_AND_TUBING_TARE("tare of container and tubing", "g"),
        TRACHEA_RINGS("trachea", "rings");

        private final String words;
        private final String unit;

        Quantity(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }
}
