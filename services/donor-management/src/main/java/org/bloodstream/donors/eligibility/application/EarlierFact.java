package org.bloodstream.donors.eligibility.application;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.EarlierDeferral;
import org.jspecify.annotations.Nullable;

/**
 * A deferral on record as the decision saw it.
 *
 * @param until absent for ever
 */
public record EarlierFact(
        UUID deferral,
        String rule,
        String code,
        String words,
        String source,
        Set<DonationType> donations,
        @Nullable EndOfDeferral until,
        boolean ofHealthCheck) {
    public EarlierFact {
        donations = Set.copyOf(donations);
    }

    static EarlierFact of(EarlierDeferral it) {
        return new EarlierFact(
                it.deferral(),
                it.rule(),
                it.code(),
                it.words(),
                it.source(),
                it.donations(),
                EndOfDeferral.of(it.until()),
                it.ofHealthCheck());
    }

    EarlierDeferral deferralOnRecord() {
        return new EarlierDeferral(
                deferral, rule, code, words, source, donations, until == null ? null : until.asReturn(), ofHealthCheck);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EarlierFact[…]";
    }
}
