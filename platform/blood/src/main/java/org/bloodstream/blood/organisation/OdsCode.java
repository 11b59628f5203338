package org.bloodstream.blood.organisation;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Optional;
import org.bloodstream.blood.CharacterClass;

/**
 * An organisation's code of the Organisation Data Service, or one that the region gave in the same form. Only its form is
 * checked; whether there is such an organisation stands in reference data (11_messaging_assurance.md, 11.2; codes of
 * Northern Ireland are not verified).
 *
 * @param value 3 to 10 capital letters and digits
 */
public record OdsCode(String value) {
    /** The blood service and the region's own staff: no hospital. The region's own code. */
    public static final OdsCode REGION = new OdsCode("REGION");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code ods-code-malformed} */
    public OdsCode {
        refuseIf(!isOne(value), "ods-code-malformed", "An organisation's code is 3 to 10 capital letters and digits");
    }

    public static boolean isOne(String value) {
        return value.length() >= 3 && value.length() <= 10 && CharacterClass.CAPITAL_OR_DIGIT.containsAll(value);
    }

    /** The code, when it names a hospital: neither the region nor what is no code at all. */
    public static Optional<OdsCode> hospital(String code) {
        return Optional.of(code).filter(OdsCode::isOne).map(OdsCode::new).filter(one -> !one.equals(REGION));
    }

    @Override
    public String toString() {
        return value;
    }
}
