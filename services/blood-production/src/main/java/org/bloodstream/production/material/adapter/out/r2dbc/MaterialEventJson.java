package org.bloodstream.production.material.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.material.domain.EquipmentEvent;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.LotEvent;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotQuarantined;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events of equipment and lots under their wire names, which outlive any renaming of classes. */
@Component
class MaterialEventJson {
    static final String EQUIPMENT = "equipment";
    static final String MATERIAL = "material";
    private final JsonMapper json;

    MaterialEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(EquipmentEvent event, long version) {
        var type =
                switch (event) {
                    case EquipmentRegistered _ -> "EquipmentRegistered";
                    case EquipmentCalibrated _ -> "EquipmentCalibrated";
                    case EquipmentTakenOutOfUse _ -> "EquipmentTakenOutOfUse";
                };
        return new Entry(EQUIPMENT, event.equipment().value(), version, type, 1, event);
    }

    Entry entry(LotEvent event, long version) {
        var type =
                switch (event) {
                    case LotRegistered _ -> "LotRegistered";
                    case LotAccepted _ -> "LotAccepted";
                    case LotQuarantined _ -> "LotQuarantined";
                };
        return new Entry(MATERIAL, event.lot().value(), version, type, 1, event);
    }

    Entry entry(MaterialsUsed event, long version) {
        return new Entry(MATERIAL, event.donation().value(), version, "MaterialsUsed", 1, event);
    }

    EquipmentEvent equipment(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "EquipmentRegistered" -> json.treeToValue(data, EquipmentRegistered.class);
            case "EquipmentCalibrated" -> json.treeToValue(data, EquipmentCalibrated.class);
            case "EquipmentTakenOutOfUse" -> json.treeToValue(data, EquipmentTakenOutOfUse.class);
            default -> throw new IllegalStateException("unknown event in " + EQUIPMENT + ": " + event.type());
        };
    }

    LotEvent lot(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "LotRegistered" -> json.treeToValue(data, LotRegistered.class);
            case "LotAccepted" -> json.treeToValue(data, LotAccepted.class);
            case "LotQuarantined" -> json.treeToValue(data, LotQuarantined.class);
            default -> throw new IllegalStateException("unknown event in " + MATERIAL + ": " + event.type());
        };
    }
}
