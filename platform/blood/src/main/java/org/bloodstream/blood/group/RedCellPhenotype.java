package org.bloodstream.blood.group;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The antigens that a person's or a pack's red cells are known to have or to lack, from one source or several.
 *
 * @param known POSITIVE and NEGATIVE only, by antigen
 */
public record RedCellPhenotype(SortedMap<Antigen, Typing> known) {
    public static final RedCellPhenotype UNKNOWN = of(Map.of());

    public RedCellPhenotype {
        SortedMap<Antigen, Typing> copy = new TreeMap<>(known);
        copy.values().removeIf(typing -> !typing.known());
        known = Collections.unmodifiableSortedMap(copy);
    }

    /** Typings that say nothing are left out. */
    public static RedCellPhenotype of(Map<Antigen, Typing> typings) {
        return new RedCellPhenotype(new TreeMap<>(typings));
    }

    public static RedCellPhenotype of(RhPhenotype rh) {
        return of(Map.of(
                Antigen.named("C"),
                rh.C(),
                Antigen.named("c"),
                rh.c(),
                Antigen.named("E"),
                rh.E(),
                Antigen.named("e"),
                rh.e()));
    }

    /** NO_INFORMATION when it is neither known to be there nor to be absent. */
    public Typing typing(Antigen antigen) {
        return known.getOrDefault(antigen, Typing.NO_INFORMATION);
    }

    /** Whether the cells were tested for it and lack it: what a patient with its antibody needs. */
    public boolean lacks(Antigen antigen) {
        return typing(antigen) == Typing.NEGATIVE;
    }

    public RhPhenotype rh() {
        return RhPhenotype.of(
                typing(Antigen.named("C")),
                typing(Antigen.named("c")),
                typing(Antigen.named("E")),
                typing(Antigen.named("e")));
    }

    /** What two sources say together. Where they disagree nothing is known. */
    public RedCellPhenotype and(RedCellPhenotype other) {
        SortedMap<Antigen, Typing> together = new TreeMap<>(known);
        together.putAll(other.known);
        together.keySet().removeAll(disagreements(other));
        return new RedCellPhenotype(together);
    }

    /** The antigens of which one source says that they are there and the other that they are not. */
    public Set<Antigen> disagreements(RedCellPhenotype other) {
        Set<Antigen> antigens = new TreeSet<>(known.keySet());
        antigens.removeIf(antigen -> !other.typing(antigen).known() || other.typing(antigen) == typing(antigen));
        return antigens;
    }
}
