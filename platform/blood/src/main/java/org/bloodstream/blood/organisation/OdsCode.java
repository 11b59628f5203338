package org.bloodstream.blood.organisation;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * An organisation's code of the Organisation Data Service. Only its form is checked; whether there is such an
 * organisation stands in reference data (11_messaging_assurance.md, 11.2; codes of Northern Ireland are not verified).
 *
 * @param value 3 to 10 capital letters and digits
 */
public record OdsCode(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code ods-code-malformed} */
    public OdsCode {
        refuseIf(!isOne(value), "ods-code-malformed", "An organisation's code is 3 to 10 capital letters and digits");
    }

    public static boolean isOne(String value) {
        return value.length() >= 3 && value.length() <= 10 && CharacterClass.CAPITAL_OR_DIGIT.containsAll(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
