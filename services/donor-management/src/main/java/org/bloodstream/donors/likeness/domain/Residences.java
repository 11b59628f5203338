package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Level.ABSENT;
import static org.bloodstream.donors.likeness.domain.Level.AREA;
import static org.bloodstream.donors.likeness.domain.Level.CLOSE;
import static org.bloodstream.donors.likeness.domain.Level.DIFFERENT;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;
import static org.bloodstream.donors.likeness.domain.Level.PART;

/** How far two addresses agree. */
final class Residences {
    private Residences() {}

    static Level compare(Residence a, Residence b) {
        if (a.absent() || b.absent()) return ABSENT;
        boolean line = same(a.line(), b.line());
        if (same(a.postcode(), b.postcode())) return line ? EXACT : PART;
        if (Slip.between(a.postcode(), b.postcode()) || line && !farApart(a, b)) return CLOSE;
        if (same(a.district(), b.district())) return AREA;
        return comparable(a, b) ? DIFFERENT : ABSENT;
    }

    /** A postcode against a bare line tells nothing. */
    private static boolean comparable(Residence a, Residence b) {
        return !a.postcode().isEmpty() && !b.postcode().isEmpty()
                || !a.line().isEmpty() && !b.line().isEmpty();
    }

    /** There is a Main Street in every town. */
    private static boolean farApart(Residence a, Residence b) {
        return !a.postcode().isEmpty() && !b.postcode().isEmpty() && !same(a.district(), b.district());
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }
}
