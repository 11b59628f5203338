package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 040: joins a patient's therapy to its starting material, {@code CHαppppyynnnnnn} (ST-001, 2.4.40).
 *
 * @param year two digits
 * @param sequence 6 capital letters or digits
 */
public record ChainOfIdentity(FacilityNumber issuer, String year, String sequence) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public ChainOfIdentity {
        Characters.require(year, 2, CharacterClass.DIGIT, "The year has two digits");
        Characters.require(sequence, 6, CharacterClass.CAPITAL_OR_DIGIT, "The sequence is 6 capital letters or digits");
    }

    static ChainOfIdentity read(String data) {
        refuseIf(!data.startsWith("CH"), "structure-characters", "A chain of identity begins with CH");
        return new ChainOfIdentity(new FacilityNumber(data.substring(2, 7)), data.substring(7, 9), data.substring(9));
    }

    @Override
    public StructureType type() {
        return StructureType.CHAIN_OF_IDENTITY;
    }

    @Override
    public String data() {
        return "CH" + issuer.value() + year + sequence;
    }

    /** With its check character, which this structure must show (ST-001, 7.5). */
    @Override
    public String printed() {
        return data() + ' ' + CheckCharacter.of(data());
    }
}
