package org.bloodstream.donors.eligibility.domain;

/**
 * The decision, mildest first. {@code Deferred} and {@code Excluded} are two types, so that nobody reads "for ever" as a
 * date that is far away.
 */
public sealed interface EligibilityOutcome {
    record Eligible() implements EligibilityOutcome {}

    /** The rules leave it to a clinician. */
    record ReferToClinician() implements EligibilityOutcome {}

    /** @param until the latest of all deferrals; the rules of that day are asked again then */
    record Deferred(Return until) implements EligibilityOutcome {}

    record Excluded() implements EligibilityOutcome {}
}
