package org.bloodstream.donors.eligibility.domain;

import java.util.Locale;

/** Why a clinician accepts a donor who was referred, or defers. */
public enum AnswerReason {
    WITHIN_GUIDANCE(true),
    FIT_ON_EXAMINATION(true),
    OUTSIDE_GUIDANCE(false),
    RESULT_AWAITED(false),
    NOT_FIT_ON_EXAMINATION(false);

    private final boolean accepts;

    AnswerReason(boolean accepts) {
        this.accepts = accepts;
    }

    public boolean accepts() {
        return accepts;
    }

    /** Stable, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for what is no reason */
    public static AnswerReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
