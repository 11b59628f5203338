package org.bloodstream.production.transport.domain;

import org.bloodstream.blood.isbt128.DonationNumber;

/** Something about one donation in which what arrived is not what was packed. */
public record Discrepancy(DonationNumber donation, Kind kind) implements Comparable<Discrepancy> {
    public enum Kind {
        /** Packed, and not in the box. */
        MISSING,
        /** In the box, and not packed into it. */
        SURPLUS,
        /** In the box, and nobody has told of its collection. */
        UNHEARD_OF
    }

    @Override
    public int compareTo(Discrepancy other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : donation.value().compareTo(other.donation.value());
    }
}
