package org.bloodstream.donors.likeness.domain;

import java.util.stream.IntStream;

/** One slip of the hand. */
final class Slip {
    private Slip() {}

    /** One character is another, or two neighbours are transposed. */
    static boolean between(String a, String b) {
        if (a.length() != b.length()) return false;
        int[] wrong = IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .toArray();
        return switch (wrong.length) {
            case 1 -> true;
            case 2 ->
                wrong[1] == wrong[0] + 1
                        && a.charAt(wrong[0]) == b.charAt(wrong[1])
                        && a.charAt(wrong[1]) == b.charAt(wrong[0]);
            default -> false;
        };
    }
}
