package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;

/** How many characters of data a structure has; three say so themselves (025, 029, 030). */
@FunctionalInterface
interface DataLength {
    int at(String text, int from);

    static DataLength fixed(int length) {
        return (text, from) -> length;
    }

    /** A count of {@code digits} digits after {@code before} characters, and as many segments of {@code width}. */
    static DataLength repeated(int before, int digits, int width) {
        return (text, from) -> {
            int start = from + before;
            int end = start + digits;
            refuseIf(end > text.length(), "structure-length", "The barcode is shorter than its structure");
            refuseIf(
                    !CharacterClass.DIGIT.containsAll(text, start, end),
                    "structure-characters",
                    "The count in the barcode is not a number");
            return before + digits + width * Integer.parseInt(text, start, end, 10);
        };
    }
}
