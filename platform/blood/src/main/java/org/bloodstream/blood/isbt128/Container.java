package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 017: maker and catalogue number of a container set, and which container of it (ST-001, 2.4.17).
 *
 * @param position {@code 1} the primary container, other digits and capitals as the maker chose, {@code y} the whole
 *     set, {@code z} a carton
 * @param manufacturer two characters of ICCBBA's table RT016, which is not here
 * @param catalogueNumber seven characters, filled up with zeros in front
 */
public record Container(char position, String manufacturer, String catalogueNumber) implements DataStructure {

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code container-position-unknown}, {@code structure-length}
     *     or {@code structure-characters}
     */
    public Container {
        refuseIf(
                !CharacterClass.CAPITAL_OR_DIGIT.contains(position) && position != 'y' && position != 'z',
                "container-position-unknown",
                "The container's position is a digit, a capital letter, y or z");
        Characters.require(manufacturer, 2, CharacterClass.CAPITAL_OR_DIGIT, "A manufacturer has two characters");
        Characters.require(catalogueNumber, 7, CharacterClass.ALPHANUMERIC, "A catalogue number has 7 characters");
    }

    static Container read(String data) {
        return new Container(data.charAt(0), data.substring(1, 3), data.substring(3));
    }

    @Override
    public StructureType type() {
        return StructureType.CONTAINER;
    }

    @Override
    public String data() {
        return position + manufacturer + catalogueNumber;
    }
}
