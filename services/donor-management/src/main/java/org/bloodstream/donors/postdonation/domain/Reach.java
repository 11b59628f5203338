package org.bloodstream.donors.postdonation.domain;

import java.util.Collection;
import java.util.Comparator;

/** How far what a donor told has come; what needs somebody most comes first. */
public enum Reach {
    /** The donation or a component of it is not known to be held: a component may leave, or be given. */
    NOT_HELD_YET,
    /** Everything is held or recalled, and a hospital has not said what became of a recalled component. */
    HOSPITAL_TO_ANSWER,
    HELD,
    LIFTED;

    /** Of everything that was told at once. What concerns no donation is not held. */
    public static Reach of(Collection<ReachedDonation> donations) {
        return donations.stream()
                .map(ReachedDonation::reach)
                .min(Comparator.naturalOrder())
                .orElse(NOT_HELD_YET);
    }
}
