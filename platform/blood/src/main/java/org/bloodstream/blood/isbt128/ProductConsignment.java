package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 028: a shipment and which of its containers (ST-001, 2.4.28).
 *
 * @param year two digits
 * @param serial five digits
 * @param container two digits, {@code 00} on the despatch note
 * @param containers two digits, how many there are
 */
public record ProductConsignment(
        FacilityNumber facility, String year, String serial, String container, String containers)
        implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ProductConsignment {
        Characters.require(year, 2, CharacterClass.DIGIT, "A consignment's year has two digits");
        Characters.require(serial, 5, CharacterClass.DIGIT, "A consignment's serial number has five digits");
        Characters.require(container, 2, CharacterClass.DIGIT, "A container's number has two digits");
        Characters.require(containers, 2, CharacterClass.DIGIT, "The number of containers has two digits");
    }

    static ProductConsignment read(String data) {
        return new ProductConsignment(
                new FacilityNumber(data.substring(0, 5)),
                data.substring(5, 7),
                data.substring(7, 12),
                data.substring(12, 14),
                data.substring(14));
    }

    @Override
    public StructureType type() {
        return StructureType.PRODUCT_CONSIGNMENT;
    }

    @Override
    public String data() {
        return facility.value() + year + serial + container + containers;
    }
}
