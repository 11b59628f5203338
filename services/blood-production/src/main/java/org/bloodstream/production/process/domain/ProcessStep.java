package org.bloodstream.production.process.domain;

/** What a process is made of. */
public enum ProcessStep {
    CENTRIFUGE,
    /** Layers are pressed apart. */
    EXPRESS,
    LEUCODEPLETE,
    /** Bags are joined without opening the system. */
    CONNECT,
    COMBINE,
    DIVIDE,
    ADD_SOLUTION,
    WASH,
    IRRADIATE,
    THAW,
    FREEZE,
    OPEN,
    WEIGH
}
