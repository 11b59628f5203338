package org.bloodstream.production.process.domain;

import java.util.Set;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotKind;

/**
 * One step of a process.
 *
 * @param equipment one of each kind is named, else the process is refused
 * @param lots likewise
 */
public record StepDefinition(ProcessStep step, Set<EquipmentKind> equipment, Set<LotKind> lots) {
    public StepDefinition {
        equipment = Set.copyOf(equipment);
        lots = Set.copyOf(lots);
    }
}
