package org.bloodstream.blood.patient;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The modulus 11 check and the ranges that NHS number, Health and Care Number and CHI share (03_patient_identifiers.md). */
final class NationalNumber {
    private NationalNumber() {}

    static boolean hasTenDigits(String value) {
        return value.matches("\\d{10}");
    }

    /** Weights 10 to 2 over the first nine digits; a check of 10 is never issued. */
    static boolean checkDigitHolds(String value) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (value.charAt(i) - '0') * (10 - i);
        int check = (11 - sum % 11) % 11;
        return check == value.charAt(9) - '0';
    }

    static boolean isHealthAndCareNumber(String value) {
        int body = Integer.parseInt(value.substring(0, 9));
        return body >= 320_000_001 && body <= 399_999_999;
    }

    /** England, Wales, Isle of Man; 9… is never issued to a patient and marks synthetic ones. */
    static boolean isNhsNumber(String value) {
        return "4679".indexOf(value.charAt(0)) >= 0;
    }

    /** The first six digits are a real date of birth, DDMMYY, in some century. */
    static boolean isChi(String value) {
        try {
            int day = Integer.parseInt(value.substring(0, 2));
            int month = Integer.parseInt(value.substring(2, 4));
            int year = Integer.parseInt(value.substring(4, 6));
            return LocalDate.of(2000 + year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
