package org.bloodstream.donors.likeness.domain;

/** One slip of the hand. */
final class Slip {
    private Slip() {}

    /** One character is another, or two neighbours are transposed. */
    static boolean between(String a, String b) {
        if (a.length() != b.length()) return false;
        int first = differing(a, b, 0);
        if (first < 0) return false;
        int second = differing(a, b, first + 1);
        if (second < 0) return true;
        return second == first + 1
                && a.charAt(first) == b.charAt(second)
                && a.charAt(second) == b.charAt(first)
                && differing(a, b, second + 1) < 0;
    }

    /** Where they differ first; below 0 when they do not. */
    private static int differing(String a, String b, int from) {
        for (int i = from; i < a.length(); i++) if (a.charAt(i) != b.charAt(i)) return i;
        return -1;
    }
}
