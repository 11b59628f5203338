package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/** The checks of length and characters that every structure has. */
final class Characters {
    private Characters() {}

    static void require(String text, int length, CharacterClass allowed, String message) {
        refuseIf(text.length() != length, "structure-length", message);
        refuseIf(!allowed.containsAll(text), "structure-characters", message);
    }

    static void require(String text, int from, int to, CharacterClass allowed, String message) {
        refuseIf(!allowed.containsAll(text, from, to), "structure-characters", message);
    }

    static String withoutPadding(String text) {
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') from++;
        return text.substring(from);
    }
}
