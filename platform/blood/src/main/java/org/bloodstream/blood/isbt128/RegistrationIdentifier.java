package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * Structure 039, a Global Registration Identifier for Donors (GRID) of blood stem cells. Personal: never in logs.
 *
 * @param organisation four digits, the first not 0
 * @param donor 13 capital letters or digits
 */
public record RegistrationIdentifier(String organisation, String donor) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length} or {@code structure-characters} */
    public RegistrationIdentifier {
        Characters.require(organisation, 4, CharacterClass.DIGIT, "An issuing organisation has four digits");
        refuseIf(
                organisation.charAt(0) == '0',
                "structure-characters",
                "An issuing organisation's number does not begin with 0");
        Characters.require(donor, 13, CharacterClass.CAPITAL_OR_DIGIT, "A registered donor has 13 characters");
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code registration-identifier-check-failed} */
    static RegistrationIdentifier read(String data) {
        var identifier = new RegistrationIdentifier(data.substring(0, 4), data.substring(4, 17));
        refuseIf(
                !identifier.data().equals(data),
                "registration-identifier-check-failed",
                "The check digits do not belong to this registration identifier");
        return identifier;
    }

    @Override
    public StructureType type() {
        return StructureType.REGISTRATION_IDENTIFIER;
    }

    /** With its two check digits, MOD 37-2 (ST-001, 2.4.39). */
    @Override
    public String data() {
        return organisation + donor + CheckCharacter.digits(organisation + donor);
    }

    @Override
    public String toString() {
        return "a registered donor…";
    }
}
