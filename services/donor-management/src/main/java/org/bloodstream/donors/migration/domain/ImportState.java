package org.bloodstream.donors.migration.domain;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    /** It cannot go on; the reason is told. */
    STOPPED,
    IMPORTED,
    COMPARING,
    COMPARED,
    /** Declared fit for go-live. */
    FIT
}
