package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/**
 * The check digit of every GS1 key: weights 3, 1, 3 … from the right (GS1 General Specifications, 7.9). Every single
 * wrong digit is found; a swap of two neighbours is not when they differ by 5.
 */
public final class CheckDigit {
    private CheckDigit() {}

    /** @param body the key's digits without the check digit */
    public static int of(String body) {
        return of(body, 0, body.length());
    }

    private static int of(String text, int from, int to) {
        int sum = 0;
        int weight = 3;
        for (int i = to - 1; i >= from; i--) {
            sum += (text.charAt(i) - '0') * weight;
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** Digits, as many as the key has, the last one the check digit. */
    static void require(String key, int length, String name) {
        refuseIf(
                key.length() != length || !CharacterClass.DIGIT.containsAll(key),
                "gs1-key-malformed",
                "A " + name + " has " + length + " digits");
        requireWithin(key, length);
    }

    /** Of a value that begins with a key of this length. */
    static void requireWithin(String value, int length) {
        refuseIf(
                of(value, 0, length - 1) != value.charAt(length - 1) - '0',
                "gs1-check-digit",
                "The GS1 check digit is wrong");
    }
}
