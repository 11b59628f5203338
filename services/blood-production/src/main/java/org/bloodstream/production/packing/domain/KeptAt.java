package org.bloodstream.production.packing.domain;

import org.bloodstream.blood.component.ComponentKind;

/** How units are kept on their way (06_component_specs 6.1): what is kept differently does not travel together. */
public enum KeptAt {
    COOLED,
    /** As platelets are: never refrigerated (6.5 [S:bsqr-p4]). */
    AMBIENT,
    FROZEN;

    /** Thawed plasma is not despatched, so that plasma and cryoprecipitate are frozen [D]. */
    public static KeptAt of(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS, WHOLE_BLOOD -> COOLED;
            case PLATELETS, GRANULOCYTES -> AMBIENT;
            case PLASMA, CRYOPRECIPITATE -> FROZEN;
        };
    }
}
