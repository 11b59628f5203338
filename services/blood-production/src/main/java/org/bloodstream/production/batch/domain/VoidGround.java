package org.bloodstream.production.batch.domain;

/** Why a scientist declares a batch void, in the event; the words stay in this service. Ours: the sheets name none. */
public enum VoidGround {
    CONTROL_FAILED,
    REAGENT_OR_KIT,
    ANALYSER_FAULT,
    /** Samples were mixed up, or a plate was turned. */
    SAMPLES_MIXED_UP,
    OTHER
}
