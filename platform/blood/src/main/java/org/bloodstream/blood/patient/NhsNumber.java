package org.bloodstream.blood.patient;

/**
 * An NHS number of England, Wales or the Isle of Man: it begins with 4, 6 or 7; with 9 it is never issued to a patient and
 * marks a synthetic one.
 */
public record NhsNumber(String value) implements NationalNumber {
    private static final String KIND = "nhs-number";

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code nhs-number-malformed}, {@code nhs-number-check-digit}
     *     or {@code nhs-number-range}
     */
    public NhsNumber {
        TenDigits.require(KIND, value);
        TenDigits.requireRange(KIND, value, inRange(value));
    }

    static boolean inRange(String digits) {
        return "4679".indexOf(digits.charAt(0)) >= 0;
    }

    /** 900 000 000x and above. */
    public boolean synthetic() {
        return value.charAt(0) == '9';
    }

    @Override
    public String authority() {
        return "NHS";
    }

    @Override
    public String toString() {
        return "NHS:…";
    }
}
