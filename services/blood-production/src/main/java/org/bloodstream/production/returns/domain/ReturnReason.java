package org.bloodstream.production.returns.domain;

/** Why a hospital gives a unit back. */
public enum ReturnReason {
    NOT_NEEDED,
    ORDERED_IN_ERROR,
    /** The blood service asked for it. */
    RECALLED,
    /** It came so. */
    DAMAGED_ON_ARRIVAL;

    /** Whether the hospital can do nothing for it. */
    boolean isTheBloodServices() {
        return switch (this) {
            case RECALLED, DAMAGED_ON_ARRIVAL -> true;
            case NOT_NEEDED, ORDERED_IN_ERROR -> false;
        };
    }
}
