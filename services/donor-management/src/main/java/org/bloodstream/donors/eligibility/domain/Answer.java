package org.bloodstream.donors.eligibility.domain;

/**
 * Something that is so of the donor.
 *
 * @param condition code of a deferral rule, {@code tattoo-or-piercing}
 */
public record Answer(String condition, Happened happened) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Answer[…]";
    }
}
