package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 035: the lot of a medical product of human origin; it never tells products apart (ST-001, 2.4.35).
 *
 * @param value 18 characters
 */
public record HumanOriginLot(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public HumanOriginLot {
        Characters.require(value, 18, CharacterClass.CAPITAL_OR_DIGIT, "A lot number is 18 capital letters or digits");
    }

    /** Without the zeros that fill the field up. A lot whose own number begins with 0 loses that too (ST-001, 2.4.35). */
    public String withoutPadding() {
        return Characters.withoutPadding(value);
    }

    @Override
    public StructureType type() {
        return StructureType.HUMAN_ORIGIN_LOT;
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
