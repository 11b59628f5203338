package org.bloodstream.blood.component;

import java.util.Locale;
import java.util.Set;

/** What may be done to a pack, and in which variants. */
public enum ModificationProcess {
    IRRADIATE(Variant.STANDARD, Variant.INTRAUTERINE, Variant.EXCHANGE),
    WASH(Variant.SAGM, Variant.SALINE, Variant.PLATELET_ADDITIVE),
    THAW(Variant.REFRIGERATED, Variant.REFRIGERATED_ON_INDICATION, Variant.ROOM_TEMPERATURE),
    POOL(Variant.STANDARD),
    SPLIT(Variant.STANDARD, Variant.LARGE_VOLUME),
    OPEN(Variant.STANDARD),
    RESUSPEND(Variant.STANDARD),
    PLASMA_REDUCE(Variant.STANDARD),
    /** Plasma is thawed slowly and spun, and what precipitates is frozen again: the one process that makes another kind. */
    CRYOPRECIPITATE(Variant.STANDARD),
    FREEZE(Variant.STANDARD);

    /** How, or for what, it is done, where that changes the limits. */
    public enum Variant {
        STANDARD,
        /** Irradiated for an intrauterine transfusion. */
        INTRAUTERINE,
        /** Irradiated for a neonatal exchange transfusion. */
        EXCHANGE,
        /** Washed into additive solution. */
        SAGM,
        SALINE,
        PLATELET_ADDITIVE,
        /** Thawed and kept at 2 to 6 °C. */
        REFRIGERATED,
        /** The same, longer, where the indication allows: major haemorrhage. */
        REFRIGERATED_ON_INDICATION,
        /** Thawed and kept at 22 ± 2 °C. */
        ROOM_TEMPERATURE,
        /** Split for a large-volume transfusion to an infant. */
        LARGE_VOLUME
    }

    private final Set<Variant> variants;

    ModificationProcess(Variant... variants) {
        this.variants = Set.of(variants);
    }

    public boolean hasVariant(Variant variant) {
        return variants.contains(variant);
    }

    /** As in codes and sentences: {@code plasma-reduce}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
