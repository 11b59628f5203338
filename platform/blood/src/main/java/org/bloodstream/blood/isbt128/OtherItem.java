package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 021: maker and catalogue number of a filter, solution or other item that is no container (ST-001, 2.4.21).
 *
 * @param manufacturer two characters of ICCBBA's table RT016, which is not here
 * @param catalogueNumber eight characters, filled up with zeros in front
 */
public record OtherItem(String manufacturer, String catalogueNumber) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public OtherItem {
        Characters.require(manufacturer, 2, CharacterClass.CAPITAL_OR_DIGIT, "A manufacturer has two characters");
        Characters.require(catalogueNumber, 8, CharacterClass.ALPHANUMERIC, "A catalogue number has 8 characters");
    }

    static OtherItem read(String data) {
        return new OtherItem(data.substring(0, 2), data.substring(2));
    }

    @Override
    public StructureType type() {
        return StructureType.OTHER_ITEM;
    }

    @Override
    public String data() {
        return manufacturer + catalogueNumber;
    }
}
