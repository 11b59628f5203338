package org.bloodstream.donors.offlinecheck.domain;

/** Why a clinician looks at a health check that was recorded without connection. */
public enum Concern {
    OUTCOME_DIFFERS("outcome-differs"),
    DEFERRAL_NOT_KNOWN_AT_SITE("deferral-not-known-at-site");

    private final String code;

    Concern(String code) {
        this.code = code;
    }

    /** Stable, kebab-case. */
    public String code() {
        return code;
    }
}
