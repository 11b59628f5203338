package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 033: who assigned the product code, and that facility's own code for the product (ST-001, 2.4.33).
 *
 * @param ownCode 6 capital letters or digits, {@code 000000} when there is none; never what tells products apart
 */
public record ProcessingFacility(FacilityNumber facility, String ownCode) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ProcessingFacility {
        Characters.require(ownCode, 6, CharacterClass.CAPITAL_OR_DIGIT, "A facility's code is 6 capitals or digits");
    }

    static ProcessingFacility read(String data) {
        return new ProcessingFacility(new FacilityNumber(data.substring(0, 5)), data.substring(5));
    }

    @Override
    public StructureType type() {
        return StructureType.PROCESSING_FACILITY;
    }

    @Override
    public String data() {
        return facility.value() + ownCode;
    }
}
