package org.bloodstream.blood.group;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;

/**
 * Forward grouping (cells with anti-A and anti-B) and reverse grouping (plasma with A1 and B cells), with the reagent
 * control (05_donation_testing.md, 5.3; 07_pretransfusion.md, 7.2).
 */
public record AboReactions(Reaction antiA, Reaction antiB, Reaction a1Cells, Reaction bCells, Reaction control) {

    /** A well that was not filled is no reaction. */
    public AboReactions {
        requireNonNull(antiA);
        requireNonNull(antiB);
        requireNonNull(a1Cells);
        requireNonNull(bCells);
        requireNonNull(control);
    }

    /** A group, or every reason why there is none. */
    public AboReading read() {
        Set<GroupDiscrepancy.Kind> kinds = EnumSet.noneOf(GroupDiscrepancy.Kind.class);
        if (control.agglutinated()) kinds.add(GroupDiscrepancy.Kind.CONTROL_REACTED);
        addForward(kinds, antiA);
        addForward(kinds, antiB);
        addReverse(kinds, antiA, a1Cells);
        addReverse(kinds, antiB, bCells);
        return kinds.isEmpty()
                ? new AboReading.Agreed(forward())
                : new AboReading.Discrepant(
                        kinds.stream().map(GroupDiscrepancy::new).toList());
    }

    private static void addForward(Set<GroupDiscrepancy.Kind> kinds, Reaction cells) {
        if (cells == Reaction.MIXED_FIELD) kinds.add(GroupDiscrepancy.Kind.MIXED_FIELD);
        if (cells == Reaction.WEAK) kinds.add(GroupDiscrepancy.Kind.WEAK_ANTIGEN);
    }

    /** Landsteiner: who lacks the antigen has the antibody, and nobody else. */
    private static void addReverse(Set<GroupDiscrepancy.Kind> kinds, Reaction cells, Reaction plasma) {
        if (cells.agglutinated() && plasma.agglutinated()) kinds.add(GroupDiscrepancy.Kind.UNEXPECTED_ANTIBODY);
        if (!cells.agglutinated() && !plasma.agglutinated()) kinds.add(GroupDiscrepancy.Kind.MISSING_ANTIBODY);
    }

    private Abo forward() {
        if (antiA.agglutinated()) return antiB.agglutinated() ? Abo.AB : Abo.A;
        return antiB.agglutinated() ? Abo.B : Abo.O;
    }
}
