package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * A Facility Identification Number (FIN), given by ICCBBA. Which facility it names stands in a licensed table.
 *
 * @param value 5 characters: a letter but O or a digit but 0, two letters but O or digits, two digits
 */
public record FacilityNumber(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code facility-number-malformed} */
    public FacilityNumber {
        refuseIf(
                !isOne(value, 0) || value.length() != 5,
                "facility-number-malformed",
                "A facility number has 5 characters: no letter O, no leading 0, and two digits at the end");
    }

    /** Whether one stands in the text from this place on (ST-001, 2.4.1). */
    static boolean isOne(String text, int at) {
        return text.length() >= at + 5
                && CharacterClass.FACILITY_FIRST.contains(text.charAt(at))
                && CharacterClass.FACILITY_NEXT.containsAll(text, at + 1, at + 3)
                && CharacterClass.DIGIT.containsAll(text, at + 3, at + 5);
    }

    /** A9990 to A9999, set aside for validation (ST-001, table 29): never a real facility. */
    public boolean setAsideForValidation() {
        return value.startsWith("A999");
    }

    @Override
    public String toString() {
        return value;
    }
}
