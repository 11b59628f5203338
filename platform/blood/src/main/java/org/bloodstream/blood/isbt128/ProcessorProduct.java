package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 034, the Processor Product Identification Code: facility, its own code and the product description. Used
 * for devices with a human component (ST-001, 2.4.34).
 *
 * @param ownCode 6 capital letters or digits, {@code 000000} when there is none
 */
public record ProcessorProduct(FacilityNumber facility, String ownCode, ProductDescriptionCode product)
        implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ProcessorProduct {
        Characters.require(ownCode, 6, CharacterClass.CAPITAL_OR_DIGIT, "A facility's code is 6 capitals or digits");
    }

    static ProcessorProduct read(String data) {
        return new ProcessorProduct(
                new FacilityNumber(data.substring(0, 5)),
                data.substring(5, 11),
                new ProductDescriptionCode(data.substring(11)));
    }

    @Override
    public StructureType type() {
        return StructureType.PROCESSOR_PRODUCT;
    }

    @Override
    public String data() {
        return facility.value() + ownCode + product.value();
    }
}
