package org.bloodstream.production.batch.domain;

/** Why a batch is invalid from the beginning. */
public enum BatchFault {
    /** No control was run with it [GK]. */
    CONTROL_MISSING,
    CONTROL_OUT_OF_LIMITS,
    /** The kit's last day was before the run. */
    KIT_EXPIRED
}
