package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.CharacterClass;

/**
 * What a nation, region or facility defined for itself: {@code &a} to {@code &z}, {@code &;} (donor number) and {@code
 * &!} (confidential unit exclusion). Opaque here, and never part of a compound message (ST-001, 2.5).
 *
 * @param letter the second character of its data identifier
 */
public record NationalStructure(char letter, String data) implements DataStructure {
    public NationalStructure {
        if (!isLetter(letter)) throw new IllegalArgumentException("no national data identifier");
    }

    static boolean beginsAt(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '&' && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return CharacterClass.SMALL.contains(c) || c == ';' || c == '!';
    }

    @Override
    public StructureType type() {
        return StructureType.NATIONAL;
    }

    @Override
    public String barcode() {
        return "&" + letter + data;
    }

    /** The content may name a donor. */
    @Override
    public String toString() {
        return "national structure &" + letter + "…";
    }
}
