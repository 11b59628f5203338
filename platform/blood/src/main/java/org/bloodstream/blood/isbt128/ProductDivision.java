package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 032: which part of a product, where the product code says 99 or structure 034 is used: six digits, or pairs of letters for divisions of divisions (ST-001, 2.4.32).
 *
 * @param value 6 characters
 */
public record ProductDivision(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ProductDivision {
        Characters.require(
                value, 6, CharacterClass.CAPITAL_OR_DIGIT, "A product division is 6 capital letters or digits");
    }

    @Override
    public StructureType type() {
        return StructureType.PRODUCT_DIVISION;
    }

    @Override
    public String data() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
