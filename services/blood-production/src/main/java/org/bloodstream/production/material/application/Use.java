package org.bloodstream.production.material.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.production.material.application.UsingMaterials.Judged;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;
import org.bloodstream.production.material.domain.MaterialLot;
import org.bloodstream.production.material.domain.MaterialObjection;
import org.bloodstream.production.material.domain.MaterialObjection.EquipmentUnknown;
import org.bloodstream.production.material.domain.MaterialObjection.LotUnknown;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.material.domain.RegisteredEquipment;
import org.bloodstream.production.process.domain.NamedMaterials;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.process.domain.ProductionProcess;

/** One use while it is looked up, item by item, one after the other. */
final class Use {
    private final Materials used;
    private final Materials all;
    private final Instant usedAt;
    private final ZoneId zone;
    private final List<Doubted> doubts = new ArrayList<>();
    private final List<MaterialObjection> unknown = new ArrayList<>();
    private final Map<Equipment, EquipmentKind> equipment = new HashMap<>();
    private final Map<LotId, LotKind> lots = new HashMap<>();

    Use(Materials used, List<Equipment> besides, Instant usedAt, ZoneId zone) {
        this.used = used;
        this.all = new Materials(
                Stream.concat(used.equipment().stream(), besides.stream()).toList(), used.lots());
        this.usedAt = usedAt;
        this.zone = zone;
    }

    Materials all() {
        return all;
    }

    void found(Equipment item, RegisteredEquipment registered) {
        equipment.put(item, registered.registered().kind());
        registered.doubt(usedAt, zone).ifPresent(doubt -> doubts.add(Doubted.of(item, doubt)));
    }

    void found(LotId lot, MaterialLot registered) {
        lots.put(lot, registered.registered().kind());
        registered.doubt(usedAt, zone).ifPresent(doubt -> doubts.add(Doubted.of(lot, doubt)));
    }

    void known(Equipment item, boolean known) {
        if (!known && used.equipment().contains(item)) unknown.add(new EquipmentUnknown(item));
    }

    void known(LotId lot, boolean known) {
        if (!known) unknown.add(new LotUnknown(lot));
    }

    Judged judged(ProductionProcess process, Processes processes) {
        var named = new NamedMaterials(equipment, lots);
        var objections = Stream.<Objection>concat(unknown.stream(), processes.objections(process, named))
                .toList();
        return new Judged(process, processes, all, named, doubts, objections, usedAt);
    }
}
