package org.bloodstream.production.process.domain;

import org.bloodstream.blood.component.ModificationProcess;

/** Primary processing, of a donation, and every secondary one, of a pack. */
public enum ProductionProcess {
    /** Whole blood into its components. */
    SEPARATE,
    /** What a machine has taken apart at the chair, as it comes in. */
    APHERESIS,
    IRRADIATE,
    WASH,
    THAW,
    POOL,
    SPLIT,
    OPEN,
    RESUSPEND,
    PLASMA_REDUCE,
    CRYOPRECIPITATE,
    FREEZE;

    public static ProductionProcess of(ModificationProcess modification) {
        return switch (modification) {
            case IRRADIATE -> IRRADIATE;
            case WASH -> WASH;
            case THAW -> THAW;
            case POOL -> POOL;
            case SPLIT -> SPLIT;
            case OPEN -> OPEN;
            case RESUSPEND -> RESUSPEND;
            case PLASMA_REDUCE -> PLASMA_REDUCE;
            case CRYOPRECIPITATE -> CRYOPRECIPITATE;
            case FREEZE -> FREEZE;
        };
    }
}
