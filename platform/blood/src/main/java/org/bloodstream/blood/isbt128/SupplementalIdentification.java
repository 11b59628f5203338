package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 036: a further number that the processing facility gave; it never tells products apart (ST-001, 2.4.36).
 *
 * @param value 18 characters
 */
public record SupplementalIdentification(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public SupplementalIdentification {
        Characters.require(
                value, 18, CharacterClass.CAPITAL_OR_DIGIT, "A supplemental number is 18 capital letters or digits");
    }

    /** Without the zeros that fill the field up. A lot whose own number begins with 0 loses that too (ST-001, 2.4.36). */
    public String withoutPadding() {
        return Characters.withoutPadding(value);
    }

    @Override
    public StructureType type() {
        return StructureType.SUPPLEMENTAL_IDENTIFICATION;
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
