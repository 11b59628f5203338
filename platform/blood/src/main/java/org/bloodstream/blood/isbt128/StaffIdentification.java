package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 020: a member of staff, as numbered by a facility.
 *
 * @param number 6 capital letters or digits, filled up with zeros in front
 */
public record StaffIdentification(FacilityNumber facility, String number) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public StaffIdentification {
        Characters.require(number, 6, CharacterClass.CAPITAL_OR_DIGIT, "A staff number is 6 capital letters or digits");
    }

    static StaffIdentification read(String data) {
        return new StaffIdentification(new FacilityNumber(data.substring(0, 5)), data.substring(5));
    }

    @Override
    public StructureType type() {
        return StructureType.STAFF_IDENTIFICATION_NUMBER;
    }

    @Override
    public String data() {
        return facility.value() + number;
    }
}
