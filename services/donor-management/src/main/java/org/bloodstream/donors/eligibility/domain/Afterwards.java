package org.bloodstream.donors.eligibility.domain;

/** What a deferral leaves behind when its period is over. */
public sealed interface Afterwards {
    record Nothing() implements Afterwards {}

    /** A test or a look is needed first, whenever that is: "4 months and antibody negative". */
    record ReferAlways() implements Afterwards {}

    /** Where sources name two periods, the longer one ends the doubt. */
    record ReferUntil(Span.Calendar span) implements Afterwards {}
}
