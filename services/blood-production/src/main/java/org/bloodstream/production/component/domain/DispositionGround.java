package org.bloodstream.production.component.domain;

/** Why it was decided so, in the event; the words stay in this service. Ours: the sheets ask for a reason and name none. */
public enum DispositionGround {
    /** Somebody entitled to has judged that patients are at no risk. */
    ASSESSED_AS_SAFE,
    /** The dose or the quality is not what is specified. */
    NOT_AS_SPECIFIED,
    /** Something that can be done to it puts it right. */
    CAN_BE_CORRECTED,
    /** The value was wrong, and was measured again. */
    MEASURED_WRONGLY,
    OTHER
}
