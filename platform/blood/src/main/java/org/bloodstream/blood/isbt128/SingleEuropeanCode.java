package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 038: the Single European Code of tissues and cells (Directive (EU) 2015/565), kept whole: blood has none.
 *
 * @param value 40 characters
 */
public record SingleEuropeanCode(String value) implements DataStructure {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public SingleEuropeanCode {
        Characters.require(value, 40, CharacterClass.ALPHANUMERIC, "A Single European Code is 40 letters or digits");
    }

    @Override
    public StructureType type() {
        return StructureType.SINGLE_EUROPEAN_CODE;
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
