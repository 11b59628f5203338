package org.bloodstream.blood.isbt128;

/** ISO/IEC 7064 MOD 37-2, as ISBT 128 uses it for keyboard entry (ST-001, appendix A). */
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
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0 || value > 35)
                throw new IllegalArgumentException("only digits and capital letters have a check character");
            sum = ((sum + value) * 2) % 37;
        }
        return (38 - sum) % 37;
    }

    /** The check character that is printed in a box beside the eye-readable text: a digit, a capital letter or {@code *}. */
    public static char of(String text) {
        return ALPHABET.charAt(valueOf(text));
    }
}
