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

    /** As {@link #between}, or one character is left out or too many. */
    static boolean ofLetter(String a, String b) {
        if (a.length() > b.length()) return ofLetter(b, a);
        if (a.length() == b.length()) return between(a, b);
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) at++;
        return a.length() + 1 == b.length() && a.regionMatches(at, b, at + 1, a.length() - at);
    }

    /** Where they differ first; below 0 when they do not. */
    private static int differing(String a, String b, int from) {
        for (int i = from; i < a.length(); i++) if (a.charAt(i) != b.charAt(i)) return i;
        return -1;
    }
}
