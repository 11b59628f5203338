package org.bloodstream.production.donation.domain;

/** Why a hold is lifted, in the event; the words stay in this service. Ours: the sheets ask for a reason and name none. */
public enum LiftGround {
    /** Somebody entitled to has judged that patients are at no risk. */
    ASSESSED_AS_SAFE,
    /** It was meant for another donation or donor. */
    RECORDED_IN_ERROR,
    OTHER
}
