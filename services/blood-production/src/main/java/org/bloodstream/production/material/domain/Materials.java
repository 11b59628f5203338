package org.bloodstream.production.material.domain;

import java.util.List;
import org.bloodstream.blood.organisation.Equipment;

/** What somebody says a component was made with. */
public record Materials(List<Equipment> equipment, List<LotId> lots) {
    public static final Materials NONE = new Materials(List.of(), List.of());

    public Materials {
        equipment = equipment.stream().distinct().toList();
        lots = lots.stream().distinct().toList();
    }

    public boolean none() {
        return equipment.isEmpty() && lots.isEmpty();
    }
}
