package org.bloodstream.production.material.domain;

/** Why what was made with an item of equipment or of a lot is held. */
public enum Doubt {
    /** Its calibration had run out, or there was none yet. */
    EQUIPMENT_NOT_CALIBRATED,
    /** It was out of use at the time. */
    EQUIPMENT_OUT_OF_USE,
    /** It was found out of its limits later, or is in doubt since a time. */
    EQUIPMENT_FOUND_WRONG,
    LOT_EXPIRED,
    /** It was in quarantine at the time: not accepted yet, or withdrawn. */
    LOT_IN_QUARANTINE,
    /** It was withdrawn later. */
    LOT_WITHDRAWN
}
