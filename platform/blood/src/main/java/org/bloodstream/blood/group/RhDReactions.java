package org.bloodstream.blood.group;

/**
 * Typing for D with two anti-D reagents and the reagent control, as for a new donor (05_donation_testing.md, 5.3) or
 * patient.
 */
public record RhDReactions(Reaction first, Reaction second, Reaction control) {

    /** Weak means weak with both; anything on which they disagree is inconclusive. */
    public RhDFinding read() {
        if (control.agglutinated() || first != second) return RhDFinding.INCONCLUSIVE;
        return switch (first) {
            case POSITIVE -> RhDFinding.POSITIVE;
            case NEGATIVE -> RhDFinding.NEGATIVE;
            case WEAK -> RhDFinding.WEAK_D;
            case MIXED_FIELD -> RhDFinding.INCONCLUSIVE;
        };
    }
}
