package org.bloodstream.blood.compatibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.jspecify.annotations.Nullable;

/**
 * What the transplant team set for a patient with a stem cell transplant over the ABO barrier. Every unit must fit both
 * the patient and the donor, and what a phase allows (07_pretransfusion 7.4 [GK]). A phase only narrows.
 *
 * @param donorAbo absent when unknown: then only what fits everybody
 * @param phases by their first day; before the first and without any, only patient and donor count
 */
public record TransplantPolicy(
        @Nullable Abo donorAbo, @Nullable RhD donorRhD, List<Phase> phases) {
    public TransplantPolicy {
        phases = phases.stream().sorted(Comparator.comparing(Phase::from)).toList();
    }

    /**
     * @param redCells groups for red cells, whole blood and granulocytes
     * @param plasma groups for plasma, cryoprecipitate and platelets
     */
    public record Phase(LocalDate from, Set<Abo> redCells, Set<Abo> plasma) {
        public Phase {
            redCells = Set.copyOf(redCells);
            plasma = Set.copyOf(plasma);
        }
    }

    /** The last phase that has begun. */
    @Nullable
    Phase phaseOn(LocalDate today) {
        for (int i = phases.size() - 1; i >= 0; i--) {
            if (!phases.get(i).from().isAfter(today)) return phases.get(i);
        }
        return null;
    }
}
