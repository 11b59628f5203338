package org.bloodstream.donors.rarepanel.domain;

import java.util.Comparator;

/**
 * How well a donor's platelets fit.
 *
 * @param foreign how many of the donor's HLA-A and -B types the patient has not, 0 to 4
 * @param confirmed two examinations agree on all that the need asks for
 */
public record PlateletFit(int foreign, boolean confirmed) implements Comparable<PlateletFit> {
    private static final Comparator<PlateletFit> BEST_FIRST = Comparator.comparingInt(PlateletFit::foreign)
            .thenComparing(PlateletFit::confirmed, Comparator.reverseOrder());

    @Override
    public int compareTo(PlateletFit other) {
        return BEST_FIRST.compare(this, other);
    }
}
