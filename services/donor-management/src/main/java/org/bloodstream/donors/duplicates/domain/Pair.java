package org.bloodstream.donors.duplicates.domain;

import java.util.UUID;

/** Two records, in an order of their own, so that two who find a pair find the same one. */
public record Pair(UUID one, UUID other) {
    public Pair {
        if (!before(one, other)) throw new IllegalArgumentException("a pair is two records in order");
    }

    /** @throws IllegalArgumentException when both are the same record */
    public static Pair of(UUID a, UUID b) {
        return before(a, b) ? new Pair(a, b) : new Pair(b, a);
    }

    public boolean has(UUID donor) {
        return one.equals(donor) || other.equals(donor);
    }

    /** @param donor one of the two */
    public UUID besides(UUID donor) {
        return one.equals(donor) ? other : one;
    }

    /** As the database orders them: by their text, not by Java's signed halves. */
    private static boolean before(UUID a, UUID b) {
        return a.toString().compareTo(b.toString()) < 0;
    }
}
