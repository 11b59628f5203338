package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.component.ComponentKind;

/** The rules whose severity, by component and by how much the recipient must be protected, is the policy's. */
public enum Rule {
    /** The patient's group is unknown, and the unit fits everybody. */
    GROUP_UNKNOWN(Floor.NONE),
    /** The group rests on one sample, and the unit is not one that fits everybody. */
    GROUP_NOT_CONFIRMED(Floor.NONE),
    UNIT_GROUP_UNKNOWN(Floor.ALL),
    RHD(Floor.NONE),
    /** RhD positive by one sample only, and the unit is RhD positive. */
    RHD_NOT_CONFIRMED(Floor.NONE),
    K(Floor.NONE),
    ANTIBODY(Floor.RED_CELLS),
    ANTIBODY_NOT_SIGNIFICANT(Floor.NONE),
    MOTHER(Floor.RED_CELLS),
    TRANSPLANT(Floor.ALL),
    EXPIRED(Floor.ALL),
    REVIEW_DUE(Floor.NONE),
    BEGINS_LATER(Floor.NONE),
    NOT_FIRST_CHOICE(Floor.NONE),
    EMERGENCY(Floor.NONE);

    private final Floor floor;

    Rule(Floor floor) {
        this.floor = floor;
    }

    /** Whether every policy, in every situation, must stop here. */
    boolean alwaysStops(ComponentKind kind) {
        return switch (floor) {
            case NONE -> false;
            case RED_CELLS -> AboSerology.carriesRedCells(kind);
            case ALL -> true;
        };
    }

    private enum Floor {
        NONE,
        RED_CELLS,
        ALL
    }
}
