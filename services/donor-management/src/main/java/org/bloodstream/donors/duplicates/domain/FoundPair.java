package org.bloodstream.donors.duplicates.domain;

import org.bloodstream.donors.likeness.domain.Likeness;
import org.bloodstream.donors.likeness.domain.Verdict;

/** Two records that may be one person, and why. */
public record FoundPair(Pair pair, Likeness likeness) {
    public FoundPair {
        if (likeness.verdict() == Verdict.UNLIKELY) throw new IllegalArgumentException("nobody looks at the unlikely");
    }

    /** Nothing that is known tells the two apart. */
    public boolean same() {
        return likeness.verdict() == Verdict.SAME;
    }
}
