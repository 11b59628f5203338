package org.bloodstream.donors.deferral.domain;

import java.util.Locale;

/** Why a deferral ended before its day. */
public enum EndReason {
    /** It should never have been recorded. */
    RECORDED_IN_ERROR,
    /** A clinician accepts the donor all the same, where the rule allows it (04_donor_selection.md, section 4.3). */
    CLINICIAN_ACCEPTED,
    /** What it waited for is over. */
    CONDITION_ENDED,
    /** A later health check asked or measured again; no person gives this reason. */
    ASKED_AGAIN;

    /** Stable, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for what is no reason */
    public static EndReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
