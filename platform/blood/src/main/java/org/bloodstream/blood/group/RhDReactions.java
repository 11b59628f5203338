package org.bloodstream.blood.group;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Typing for D with two anti-D reagents and the reagent control, as for a new donor (05_donation_testing.md, 5.3) or
 * patient.
 */
public record RhDReactions(Reaction first, Reaction second, Reaction control) {

    /** A well that was not filled is no reaction. */
    public RhDReactions {
        requireNonNull(first);
        requireNonNull(second);
        requireNonNull(control);
    }

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

    /** Why {@link #read} is inconclusive, every reason; none when it is not. */
    public List<GroupDiscrepancy> discrepancies() {
        Set<GroupDiscrepancy.Kind> kinds = EnumSet.noneOf(GroupDiscrepancy.Kind.class);
        if (control.agglutinated()) kinds.add(GroupDiscrepancy.Kind.CONTROL_REACTED);
        if (first == Reaction.MIXED_FIELD || second == Reaction.MIXED_FIELD)
            kinds.add(GroupDiscrepancy.Kind.MIXED_FIELD);
        if (first != second) kinds.add(GroupDiscrepancy.Kind.ANTI_D_REAGENTS_DIFFER);
        return kinds.stream().map(GroupDiscrepancy::new).toList();
    }
}
