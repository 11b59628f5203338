package org.bloodstream.blood.patient;

import java.time.YearMonth;

/**
 * A number of Scotland's Community Health Index: it begins with a date of birth, DDMMYY, in some century. Its ninth digit
 * goes with the sex that was recorded once and must not be read as one.
 */
public record ChiNumber(String value) implements NationalNumber {
    private static final String KIND = "chi";

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code chi-malformed}, {@code chi-check-digit} or {@code
     *     chi-range}
     */
    public ChiNumber {
        TenDigits.require(KIND, value);
        TenDigits.requireRange(KIND, value, beginsWithADate(value));
    }

    private static boolean beginsWithADate(String digits) {
        int day = Integer.parseInt(digits, 0, 2, 10);
        int month = Integer.parseInt(digits, 2, 4, 10);
        int year = Integer.parseInt(digits, 4, 6, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000 + year, month).lengthOfMonth();
    }

    @Override
    public String authority() {
        return "CHI";
    }

    @Override
    public String toString() {
        return "CHI:…";
    }
}
