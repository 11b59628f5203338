package org.bloodstream.production.material.domain;

/** Which consumable a lot is of. */
public enum LotKind {
    BAG_SYSTEM,
    FILTER,
    POOLING_KIT,
    WASHING_KIT,
    ADDITIVE_SOLUTION
}
