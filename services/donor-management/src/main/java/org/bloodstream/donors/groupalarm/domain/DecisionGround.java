package org.bloodstream.donors.groupalarm.domain;

/** Why one of the groups is this donor's all the same; the design's choice [D]. */
public enum DecisionGround {
    SAMPLES_MIXED_UP,
    LABORATORY_ERROR,
    /** As after a stem cell transplant [GK]. */
    GROUP_HAS_CHANGED
}
