package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 018: the lot of a container set, always together with structure 017 (ST-001, 2.4.18).
 *
 * @param value 10 characters
 */
public record ContainerLot(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ContainerLot {
        Characters.require(value, 10, CharacterClass.ALPHANUMERIC, "A lot number is 10 letters or digits");
    }

    /** Without the zeros that fill the field up. A lot whose own number begins with 0 loses that too (ST-001, 2.4.18). */
    public String withoutPadding() {
        return Characters.withoutPadding(value);
    }

    @Override
    public StructureType type() {
        return StructureType.CONTAINER_LOT;
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
