package org.bloodstream.blood.group;

/** What a grouping well showed. */
public enum Reaction {
    NEGATIVE,
    /** Agglutinated, but less than the reagent's maker says for a normal antigen or antibody. */
    WEAK,
    POSITIVE,
    /** Agglutinated and free cells together: two populations of cells. */
    MIXED_FIELD;

    boolean agglutinated() {
        return this != NEGATIVE;
    }
}
