package org.bloodstream.blood.compatibility;

/** In which order units of a group are taken for a patient. */
public enum Choice {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    NEVER
}
