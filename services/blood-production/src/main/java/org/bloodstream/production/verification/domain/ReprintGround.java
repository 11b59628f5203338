package org.bloodstream.production.verification.domain;

/** Why a label is printed once more. */
public enum ReprintGround {
    /** What was scanned was not what the pack must bear. */
    FOUND_WRONG,
    /** Torn, smeared, or it came off. */
    DAMAGED,
    /** No reader reads it. */
    UNREADABLE
}
