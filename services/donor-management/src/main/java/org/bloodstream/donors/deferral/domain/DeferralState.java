package org.bloodstream.donors.deferral.domain;

public enum DeferralState {
    IN_FORCE,
    /** Its day or hour has come. */
    OVER,
    /** By a clinician; or by a later health check, where it lasted until it ends. */
    ENDED
}
