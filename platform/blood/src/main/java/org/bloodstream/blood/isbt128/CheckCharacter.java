package org.bloodstream.blood.isbt128;

import java.util.Locale;
import org.bloodstream.blood.CharacterClass;

/**
 * The keyboard entry check character K: ISO/IEC 7064 MOD 37-2 (ST-001, 7.5 and appendix A). It is printed in a box
 * beside the text and is never in the barcode. Every single wrong character and every swap of two neighbours gives
 * another one.
 */
public final class CheckCharacter {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

    private CheckCharacter() {}

    /**
     * The check value, 0 to 36.
     *
     * @param text digits and capital letters only
     */
    public static int valueOf(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) sum = ((sum + value(text.charAt(i))) * 2) % 37;
        return (38 - sum) % 37;
    }

    private static int value(char c) {
        if (!CharacterClass.CAPITAL_OR_DIGIT.contains(c))
            throw new IllegalArgumentException("only digits and capital letters have a check character");
        return c <= '9' ? c - '0' : c - 'A' + 10;
    }

    /** A digit, a capital letter or {@code *}. */
    public static char of(String text) {
        return ALPHABET.charAt(valueOf(text));
    }

    /** The check value as two digits, as a GRID carries it: {@code 08}. */
    public static String digits(String text) {
        return String.format(Locale.ROOT, "%02d", valueOf(text));
    }

    /** Whether K is printed with a structure's text (ST-001, table 30). */
    public enum Use {
        REQUIRED,
        REQUIRED_IF_TEXT_IS_PRINTED,
        OPTIONAL,
        NOT_APPLICABLE
    }
}
