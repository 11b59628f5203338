package org.bloodstream.donors.eligibility.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired.
 *
 * @param rule its line in the tables
 * @param code stable, kebab-case
 * @param effect what it does to the decision; ACCEPT also when its time is over
 * @param words for the donor
 * @param source with its mark
 * @param until from when it no longer applies; absent where no period is counted
 * @param overridableFrom from when a clinician may overrule it; absent for never
 * @param earlier the deferral on record that it comes from; absent for what is found today
 */
public record Finding(
        String rule,
        String code,
        Effect effect,
        String words,
        String source,
        @Nullable Return until,
        @Nullable Return overridableFrom,
        @Nullable UUID earlier) {

    static Finding of(String rule, String code, Effect effect, String words, String source) {
        return new Finding(rule, code, effect, words, source, null, null, null);
    }

    Finding until(Return end) {
        return new Finding(rule, code, effect, words, source, end, overridableFrom, earlier);
    }

    Finding overridableFrom(@Nullable Return from) {
        return new Finding(rule, code, effect, words, source, until, from, earlier);
    }
}
