package org.bloodstream.blood.patient;

import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * A patient's number with the authority that gave it; one without the other names nobody.
 *
 * @param authority {@code HCN} (Northern Ireland), {@code NHS}, {@code CHI}, or {@code MR:} and the ODS code of the
 *     organisation for a local hospital number, e.g. {@code MR:BHSCT}
 * @param value digits only for national numbers (10); 1 to 20 capital letters, digits and hyphens for local ones
 */
public record PatientIdentifier(String authority, String value) {
    private static final Pattern LOCAL_AUTHORITY = Pattern.compile("MR:[A-Z0-9]{2,10}");
    private static final Pattern LOCAL_NUMBER = Pattern.compile("[A-Z0-9-]{1,20}");

    public PatientIdentifier {
        switch (authority) {
            case "HCN" -> requireNational("hcn", value, hasCheck(value) && NationalNumber.isHealthAndCareNumber(value));
            case "NHS" -> requireNational("nhs-number", value, hasCheck(value) && NationalNumber.isNhsNumber(value));
            case "CHI" -> requireNational("chi", value, hasCheck(value) && NationalNumber.isChi(value));
            default -> requireLocal(authority, value);
        }
    }

    /**
     * Reads a ten-digit national number, blanks and hyphens ignored; its range says who gave it.
     *
     * @throws UnreadableCodeException when it is not one
     */
    public static PatientIdentifier ofNationalNumber(String text) {
        String digits = text.replaceAll("[ -]", "");
        if (!hasCheck(digits))
            throw new UnreadableCodeException("patient-number-unreadable", "This is not a patient's number");
        if (NationalNumber.isHealthAndCareNumber(digits)) return new PatientIdentifier("HCN", digits);
        if (NationalNumber.isNhsNumber(digits)) return new PatientIdentifier("NHS", digits);
        return new PatientIdentifier("CHI", digits);
    }

    /** @throws UnreadableCodeException when the text is not {@code authority:value} */
    public static PatientIdentifier parseKey(String key) {
        int colon = key.lastIndexOf(':');
        if (colon < 1)
            throw new UnreadableCodeException("patient-number-unreadable", "A patient's key is authority:value");
        return new PatientIdentifier(key.substring(0, colon), key.substring(colon + 1));
    }

    /** {@code HCN:3999999993}; the patient as a subject. Personal: never in logs. */
    public String key() {
        return authority + ":" + value;
    }

    /** As people read it: national numbers in groups of 3-3-4. */
    public String printed() {
        return NationalNumber.hasTenDigits(value) && !authority.startsWith("MR:")
                ? "%s %s %s".formatted(value.substring(0, 3), value.substring(3, 6), value.substring(6))
                : value;
    }

    /** Does not show the number: an identifier that slips into a log says nothing. */
    @Override
    public String toString() {
        return authority + ":…";
    }

    private static boolean hasCheck(String value) {
        return NationalNumber.hasTenDigits(value) && NationalNumber.checkDigitHolds(value);
    }

    private static void requireNational(String kind, String value, boolean valid) {
        if (valid) return;
        if (!NationalNumber.hasTenDigits(value))
            throw new UnreadableCodeException(kind + "-malformed", "The number has ten digits");
        if (!NationalNumber.checkDigitHolds(value)) {
            throw new UnreadableCodeException(kind + "-check-digit", "The number's check digit is wrong");
        }
        throw new UnreadableCodeException(kind + "-range", "The number is not in the range of its authority");
    }

    private static void requireLocal(String authority, String value) {
        if (!LOCAL_AUTHORITY.matcher(authority).matches()) {
            throw new UnreadableCodeException(
                    "patient-authority-unknown", "The authority that gave the number is not known");
        }
        if (!LOCAL_NUMBER.matcher(value).matches()) {
            throw new UnreadableCodeException(
                    "hospital-number-malformed", "A hospital number has 1 to 20 letters and digits");
        }
    }
}
