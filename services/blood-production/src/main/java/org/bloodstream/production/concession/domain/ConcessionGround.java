package org.bloodstream.production.concession.domain;

/** Why a unit outside its specification is needed, in the event; the words stay in this service. Ours [D]: no sheet names any. */
public enum ConcessionGround {
    /** No other unit suits the patient: a rare group, or an antibody. */
    NO_OTHER_UNIT_SUITS,
    /** Stock is short. */
    SHORTAGE,
    OTHER
}
