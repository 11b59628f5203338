package org.bloodstream.donors.likeness.domain;

import java.util.List;

/**
 * What comparing two people came to, with all its parts. Nothing is merged by it: a person looks and decides.
 *
 * @param parts every field of {@link Field}, in that order
 */
public record Likeness(Verdict verdict, List<Part> parts) {
    public Likeness {
        parts = List.copyOf(parts);
    }

    /** Bits, the sum of the parts' weights. */
    public double score() {
        return score(parts);
    }

    static double score(List<Part> parts) {
        double score = 0;
        for (var part : parts) score += part.weight();
        return score;
    }
}
