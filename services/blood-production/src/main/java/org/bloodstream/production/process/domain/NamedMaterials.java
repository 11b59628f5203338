package org.bloodstream.production.process.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;

/** What somebody says a process was done with, as far as it is registered, and what each is. */
public record NamedMaterials(Map<Equipment, EquipmentKind> equipment, Map<LotId, LotKind> lots) {
    public NamedMaterials {
        equipment = Map.copyOf(equipment);
        lots = Map.copyOf(lots);
    }

    /** By number. */
    List<Equipment> equipmentOf(Set<EquipmentKind> kinds) {
        return of(equipment, kinds);
    }

    /** By number. */
    List<LotId> lotsOf(Set<LotKind> kinds) {
        return of(lots, kinds);
    }

    private static <M extends Record, K> List<M> of(Map<M, K> named, Collection<K> kinds) {
        return named.entrySet().stream()
                .filter(each -> kinds.contains(each.getValue()))
                .map(Entry::getKey)
                .sorted(Comparator.comparing(Record::toString))
                .toList();
    }
}
