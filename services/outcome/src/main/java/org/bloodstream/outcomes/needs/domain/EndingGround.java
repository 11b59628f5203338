package org.bloodstream.outcomes.needs.domain;

/** Why a need no longer binds (indications of 07_pretransfusion.md, section 7.7). */
public enum EndingGround {
    /** It never held: another patient's, another request's, a wrong key. The only one that ends an antibody or a transplant. */
    ENTERED_IN_ERROR,
    TREATMENT_ENDED,
    PREGNANCY_ENDED,
    AGE_REACHED,
    RECOVERED
}
