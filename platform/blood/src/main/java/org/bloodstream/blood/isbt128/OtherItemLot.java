package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 022: the lot of an item other than a container, always together with structure 021 (ST-001, 2.4.22).
 *
 * @param value 10 characters
 */
public record OtherItemLot(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public OtherItemLot {
        Characters.require(value, 10, CharacterClass.ALPHANUMERIC, "A lot number is 10 letters or digits");
    }

    /** Without the zeros that fill the field up. A lot whose own number begins with 0 loses that too (ST-001, 2.4.22). */
    public String withoutPadding() {
        return Characters.withoutPadding(value);
    }

    @Override
    public StructureType type() {
        return StructureType.OTHER_ITEM_LOT;
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
