package org.bloodstream.production.process.domain;

import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotKind;

/** What a process lacks by its definition. */
public sealed interface ProcessObjection extends Objection {

    record EquipmentRequired(ProductionProcess process, ProcessStep step, EquipmentKind kind)
            implements ProcessObjection {
        @Override
        public String code() {
            return "equipment-required";
        }

        @Override
        public String message() {
            return "%s, step %s: scan the %s with which it was done; it has to be registered."
                    .formatted(process, step, words(kind));
        }
    }

    record LotRequired(ProductionProcess process, ProcessStep step, LotKind kind) implements ProcessObjection {
        @Override
        public String code() {
            return "lot-required";
        }

        @Override
        public String message() {
            return "%s, step %s: scan the lot of the %s with which it was done; it has to be registered."
                    .formatted(process, step, words(kind));
        }
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
