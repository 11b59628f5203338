package org.bloodstream.blood.patient;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/** What the three national numbers have in common: ten digits and their modulus 11 check. */
final class TenDigits {
    private TenDigits() {}

    static boolean areAll(String value) {
        return value.length() == 10 && CharacterClass.DIGIT.containsAll(value);
    }

    /** Weights 10 to 2 over the first nine digits; numbers whose check would be 10 are never issued. */
    static boolean checkHolds(String value) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (value.charAt(i) - '0') * (10 - i);
        return (11 - sum % 11) % 11 == value.charAt(9) - '0';
    }

    /** @param kind the beginning of the refusal's code */
    static void require(String kind, String value) {
        refuseIf(!areAll(value), kind + "-malformed", "The number has ten digits");
        refuseIf(!checkHolds(value), kind + "-check-digit", "The number's check digit is wrong");
    }

    /** Ten times one digit always passes the check and is never a number. */
    static void requireRange(String kind, String value, boolean inRange) {
        boolean oneDigit = value.chars().distinct().count() == 1;
        refuseIf(!inRange || oneDigit, kind + "-range", "The number is not in the range of its authority");
    }
}
