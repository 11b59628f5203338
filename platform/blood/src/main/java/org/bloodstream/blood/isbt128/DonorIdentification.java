package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 019: a donor's number, unique in the world. Personal: never in logs.
 *
 * @param number 16 digits, filled up with zeros in front; whether a leading zero is filling depends on the country
 */
public record DonorIdentification(FacilityNumber facility, String number) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public DonorIdentification {
        Characters.require(number, 16, CharacterClass.DIGIT, "A donor's number has 16 digits");
    }

    static DonorIdentification read(String data) {
        return new DonorIdentification(new FacilityNumber(data.substring(0, 5)), data.substring(5));
    }

    @Override
    public StructureType type() {
        return StructureType.DONOR_IDENTIFICATION_NUMBER;
    }

    @Override
    public String data() {
        return facility.value() + number;
    }

    /** With its check character, which this structure must show (ST-001, 7.5). */
    @Override
    public String printed() {
        return facility.value() + ' ' + number + ' ' + CheckCharacter.of(data());
    }

    @Override
    public String toString() {
        return "donor of " + facility + "…";
    }
}
