package org.bloodstream.donors.standing.domain;

/** Why a donor's record may be kept but not used: UK GDPR, Article 18(1) (a) to (d) [GK]. */
public enum RestrictionGround {
    ACCURACY_CONTESTED,
    PROCESSING_UNLAWFUL,
    NEEDED_FOR_A_CLAIM,
    OBJECTION_PENDING
}
