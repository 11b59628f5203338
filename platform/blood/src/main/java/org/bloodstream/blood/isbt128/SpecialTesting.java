package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 010: a code of the licensed special-testing table, e.g. {@code N0001} (ST-001, 2.4.10 and 5.2).
 *
 * @param value 5 characters
 */
public record SpecialTesting(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public SpecialTesting {
        Characters.require(
                value, 5, CharacterClass.CAPITAL_OR_DIGIT, "A special-testing code is 5 capital letters or digits");
    }

    @Override
    public StructureType type() {
        return StructureType.SPECIAL_TESTING;
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
