package org.bloodstream.blood;

/** The sets of characters that the standards name. Only these: a look-alike from another script is in none of them. */
public enum CharacterClass {
    DIGIT("0-9"),
    CAPITAL("A-Z"),
    SMALL("a-z"),
    CAPITAL_OR_DIGIT("A-Z0-9"),
    ALPHANUMERIC("A-Za-z0-9"),
    /** First character of a facility number: no O, no 0 (ST-001, 2.4.1). */
    FACILITY_FIRST("A-NP-Z1-9"),
    /** Second and third character of a facility number: no O. */
    FACILITY_NEXT("A-NP-Z0-9"),
    /** Flags of a donation number: no I, O, Q or Z (ST-001, 2.4.1). */
    FLAG("0-9A-HJ-NPR-Y"),
    /** What may stand in a GS1 value: invariant characters, set 82 (GS1 General Specifications, 7.11). */
    GS1("!-\"%-?A-Z_a-z");

    private final boolean[] members = new boolean[128];

    CharacterClass(String ranges) {
        for (int i = 0; i < ranges.length(); i++) {
            char from = ranges.charAt(i);
            boolean range = i + 2 < ranges.length() && ranges.charAt(i + 1) == '-';
            char to = range ? ranges.charAt(i + 2) : from;
            for (char c = from; c <= to; c++) members[c] = true;
            if (range) i += 2;
        }
    }

    public boolean contains(char c) {
        return c < members.length && members[c];
    }

    public boolean containsAll(String text) {
        return containsAll(text, 0, text.length());
    }

    /** Whether every character from {@code from} up to, not at, {@code to} is in this class; true for none. */
    public boolean containsAll(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!contains(text.charAt(i))) return false;
        return true;
    }
}
