package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Where a patient's number or date of birth was found: two digits of ICCBBA's table RT018, which is not here. Kept as
 * read, not interpreted.
 */
public record LocationCode(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public LocationCode {
        Characters.require(value, 2, CharacterClass.DIGIT, "A location code has two digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
