package org.bloodstream.blood.patient;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.AssigningAuthority.National;

/**
 * A patient's number with the authority that gave it; one without the other names nobody.
 *
 * @param authority {@code HCN} (Northern Ireland), {@code NHS}, {@code CHI}, or {@code MR:} and the ODS code of the
 *     organisation for a local hospital number, e.g. {@code MR:BHSCT}
 * @param value digits only for national numbers (10); 1 to 20 capital letters, digits and hyphens for local ones
 */
public record PatientIdentifier(String authority, String value) {
    private static final Pattern LOCAL_NUMBER = Pattern.compile("[A-Z0-9-]{1,20}");

    /**
     * @throws UnreadableCodeException {@code patient-authority-unknown}, {@code hospital-number-malformed}, or the code of
     *     the national number's rule
     */
    public PatientIdentifier {
        switch (AssigningAuthority.of(authority)) {
            case National national -> national.number(value);
            case AssigningAuthority.Hospital _ ->
                refuseIf(
                        !LOCAL_NUMBER.matcher(value).matches(),
                        "hospital-number-malformed",
                        "A hospital number has 1 to 20 letters and digits");
        }
    }

    public static PatientIdentifier of(NationalNumber number) {
        return new PatientIdentifier(number.authority(), number.value());
    }

    /**
     * Reads a ten-digit national number, blanks and hyphens ignored; its range says who gave it.
     *
     * @throws UnreadableCodeException when it is not one, as {@link NationalNumber#read}
     */
    public static PatientIdentifier ofNationalNumber(String text) {
        return of(NationalNumber.read(text));
    }

    /** @throws UnreadableCodeException when the text is not {@code authority:value} */
    public static PatientIdentifier parseKey(String key) {
        int colon = key.lastIndexOf(':');
        refuseIf(colon < 1, "patient-number-unreadable", "A patient's key is authority:value");
        return new PatientIdentifier(key.substring(0, colon), key.substring(colon + 1));
    }

    /** {@code HCN:3999999993}; the patient as a subject. Personal: never in logs. */
    public String key() {
        return authority + ":" + value;
    }

    public AssigningAuthority assigningAuthority() {
        return AssigningAuthority.of(authority);
    }

    /** Given by a health service, not by a hospital. */
    public boolean national() {
        return assigningAuthority() instanceof National;
    }

    /** As people read it: national numbers in groups of 3-3-4. */
    public String printed() {
        return assigningAuthority() instanceof National national
                ? national.number(value).printed()
                : value;
    }

    /** Does not show the number: an identifier that slips into a log says nothing. */
    @Override
    public String toString() {
        return authority + ":…";
    }
}
