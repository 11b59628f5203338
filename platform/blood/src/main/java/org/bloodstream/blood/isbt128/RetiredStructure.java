package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * Structures 011, 015, 016 and 037: old labels carry them still, new ones never. Checked for length and characters, not
 * interpreted (ST-001, 2.4.11, 2.4.15, 2.4.16, 2.4.37).
 */
public record RetiredStructure(StructureType type, String data) implements DataStructure {
    public RetiredStructure {
        if (!type.retired()) throw new IllegalArgumentException("this structure is in use");
    }

    static RetiredStructure redCellAntigens(String data) {
        return digits(StructureType.RED_CELL_ANTIGENS_RETIRED, data);
    }

    static RetiredStructure hlaAAndB(String data) {
        return digits(StructureType.HLA_A_B_RETIRED, data);
    }

    static RetiredStructure hlaDrb1(String data) {
        return digits(StructureType.HLA_DRB1_RETIRED, data);
    }

    private static RetiredStructure digits(StructureType type, String data) {
        refuseIf(!CharacterClass.DIGIT.containsAll(data), "structure-characters", "This barcode holds digits only");
        return new RetiredStructure(type, data);
    }

    static RetiredStructure registration(String data) {
        refuseIf(
                data.charAt(0) == '0'
                        || !CharacterClass.DIGIT.containsAll(data, 0, 4)
                        || !CharacterClass.CAPITAL_OR_DIGIT.containsAll(data),
                "structure-characters",
                "A registration identifier begins with four digits, the first not 0");
        return new RetiredStructure(StructureType.REGISTRATION_IDENTIFIER_RETIRED, data);
    }

    @Override
    public String barcode() {
        throw new IllegalStateException("structure " + type.number() + " is retired and no longer produced");
    }

    @Override
    public String toString() {
        return "retired structure " + type.number();
    }
}
