package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * A Product Description Code: what a product is. International ones are described in a licensed table.
 *
 * @param value a letter and four letters or digits
 */
public record ProductDescriptionCode(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code product-description-code-malformed} */
    public ProductDescriptionCode {
        refuseIf(
                value.length() != 5 || !isOne(value),
                "product-description-code-malformed",
                "A product description code has 5 characters: a capital letter, and capital letters or digits");
    }

    static boolean isOne(String text) {
        return CharacterClass.CAPITAL.contains(text.charAt(0))
                && CharacterClass.CAPITAL_OR_DIGIT.containsAll(text, 1, 5);
    }

    public ProductFamily family() {
        return ProductFamily.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
