package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 025: a patient's number and where it was found. It names no authority, so it is no {@link
 * org.bloodstream.blood.patient.PatientIdentifier} yet; ICCBBA itself prefers GS1 here. Personal: never in logs.
 *
 * @param number 1 to 99 letters or digits
 */
public record PatientIdentification(LocationCode location, String number) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public PatientIdentification {
        refuseIf(
                number.isEmpty() || number.length() > 99,
                "structure-length",
                "A patient's number has 1 to 99 characters");
        Characters.require(
                number, 0, number.length(), CharacterClass.ALPHANUMERIC, "A patient's number is letters and digits");
    }

    static PatientIdentification read(String data) {
        return new PatientIdentification(new LocationCode(data.substring(0, 2)), data.substring(4));
    }

    @Override
    public StructureType type() {
        return StructureType.PATIENT_IDENTIFICATION_NUMBER;
    }

    @Override
    public String data() {
        return location.value() + OrdinalDate.digits(number.length(), 2) + number;
    }

    @Override
    public String printed() {
        return number;
    }

    @Override
    public String toString() {
        return "a patient's number…";
    }
}
