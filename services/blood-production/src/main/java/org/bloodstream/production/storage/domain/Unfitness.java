package org.bloodstream.production.storage.domain;

/** Why a unit that has left the blood service is for nobody any more. */
public enum Unfitness {
    TRANSPORT_TOO_LONG,
    TOO_COLD,
    TOO_WARM,
    /** Nobody watched at what temperature it was kept. */
    STORAGE_NOT_MONITORED,
    OUT_OF_STORAGE_TOO_LONG,
    /** Opened, leaking, or its label cannot be read. */
    PACK_DAMAGED,
    EXPIRED
}
