package org.bloodstream.production.donation.domain;

/** Why a group was discrepant, in the event; the words stay in this service. Ours [D]: the sheets ask for a reason and name none. */
public enum ResolutionGround {
    /** The sample was right, a run was not. */
    LABORATORY_ERROR,
    /** A sample was another donation's. */
    SAMPLES_MIXED_UP,
    /** A subgroup of A or B, a weak or a partial D. */
    WEAK_OR_VARIANT_ANTIGEN,
    /** An antibody too many or too few, such as a cold one. */
    UNUSUAL_ANTIBODY,
    /** The donor's group on record is wrong, or has changed. */
    RECORD_IS_WRONG,
    OTHER
}
