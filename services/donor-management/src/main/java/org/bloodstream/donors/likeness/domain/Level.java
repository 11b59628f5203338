package org.bloodstream.donors.likeness.domain;

/** How far a field agrees. {@link Field} says which levels a field has. */
public enum Level {
    /** The same, in the normal form. */
    EXACT,
    /** Family and given name, or day and month, are exchanged. */
    SWAPPED,
    /** One of two surnames or given names; the postcode without the house. */
    PART,
    /** The same 1 January, which stands for "day not known". */
    PLACEHOLDER,
    /** Written almost the same. */
    CLOSE,
    /** Sounds the same, or is a form of the same name. */
    SOUNDS,
    /** One digit is wrong, or two neighbours are transposed. */
    TYPO,
    /** The same year, and one of the two is a 1 January. */
    YEAR_ONLY,
    /** One is the other's first letter. */
    INITIAL,
    /** The same postal district only. */
    AREA,
    DIFFERENT,
    /** Different by a generation: parent and child, not a slip. */
    GENERATION,
    /** Not known of one of the two; weighs nothing. */
    ABSENT;

    /** Speaks against one person. */
    boolean contradicts() {
        return this == DIFFERENT || this == GENERATION;
    }
}
