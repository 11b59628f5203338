package org.bloodstream.blood.scan;

import org.bloodstream.blood.CharacterClass;

/**
 * What an AIM symbology identifier, {@code ]} and two characters in front of the data, says of what follows (ISO/IEC
 * 15424; the modifiers used here stand in scanner makers' manuals, 02_codabar_gs1.md, 2.2 [GK]).
 */
enum Symbology {
    /** {@code ]C1 ]d2 ]Q3 ]J1 ]e…}: GS1 data, and nothing else. */
    GS1,
    /** {@code ]F…} */
    CODABAR,
    /** {@code ]E0} with 13 digits: a bare item number. */
    EAN,
    /** Anything, also when there is no identifier; the data themselves say what they are. */
    OTHER;

    static final int LENGTH = 3;

    static boolean isStated(String text) {
        return text.length() >= LENGTH
                && text.charAt(0) == ']'
                && CharacterClass.ALPHANUMERIC.containsAll(text, 1, LENGTH)
                && !CharacterClass.DIGIT.contains(text.charAt(1));
    }

    static Symbology of(String text) {
        if (!isStated(text)) return OTHER;
        return switch (text.substring(1, LENGTH)) {
            case "C1", "d2", "Q3", "J1", "e0", "e1", "e2" -> GS1;
            case "F0", "F1", "F2", "F4" -> CODABAR;
            case "E0" -> EAN;
            default -> OTHER;
        };
    }
}
