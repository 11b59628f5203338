package org.bloodstream.production.nonconformance.domain;

/** What an action is for (as ISO 9000 divides them [GK]). */
public enum ActionKind {
    /** It puts right what is wrong now. */
    CORRECTION,
    /** It keeps the same from happening again. */
    CORRECTIVE,
    /** It keeps the like from happening elsewhere. */
    PREVENTIVE
}
