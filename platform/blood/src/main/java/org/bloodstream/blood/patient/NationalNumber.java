package org.bloodstream.blood.patient;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * A patient's number in one of the health services of the United Kingdom: ten digits, the last one a modulus 11 check
 * that the three have in common; the range says who gave it (03_patient_identifiers.md, 3.1 and 3.2). Well-formed is not
 * verified: see {@link VerificationStatus}.
 */
public sealed interface NationalNumber permits NhsNumber, HealthAndCareNumber, ChiNumber {

    /** Ten digits. Personal: never in logs. */
    String value();

    /** {@code NHS}, {@code HCN} or {@code CHI}. */
    String authority();

    /** As people read it, in groups of 3-3-4: {@code 943 476 5919}. */
    default String printed() {
        return value().substring(0, 3) + ' ' + value().substring(3, 6) + ' ' + value().substring(6);
    }

    /**
     * Reads a typed or scanned number, blanks and hyphens ignored.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code patient-number-unreadable} when it is not ten digits
     *     with their check, {@code hcn-range}, {@code nhs-number-range} or {@code chi-range} when it is nobody's
     */
    static NationalNumber read(String text) {
        String digits = compact(text);
        refuseIf(
                !TenDigits.areAll(digits) || !TenDigits.checkHolds(digits),
                "patient-number-unreadable",
                "This is not a patient's number");
        if (HealthAndCareNumber.inRange(digits)) return new HealthAndCareNumber(digits);
        if (NhsNumber.inRange(digits)) return new NhsNumber(digits);
        return new ChiNumber(digits);
    }

    /** Whether a text can be such a number: ten digits, blanks and hyphens ignored. */
    static boolean resembles(String text) {
        return TenDigits.areAll(compact(text));
    }

    private static String compact(String text) {
        return text.replace(" ", "").replace("-", "");
    }
}
