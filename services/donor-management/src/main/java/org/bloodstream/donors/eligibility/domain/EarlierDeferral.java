package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deferral on record that nobody has ended. Whether its day has come is asked at the attendance.
 *
 * @param rule its line in the tables of its day; {@code none} for what staff recorded
 * @param words for the donor; never what staff wrote, which may name somebody
 * @param source of the rule, with its mark
 * @param donations for which it holds
 * @param until absent for ever
 * @param ofHealthCheck imposed by the donor's own answers or measurements, which may be asked again; not by staff
 */
public record EarlierDeferral(
        UUID deferral,
        String rule,
        String code,
        String words,
        String source,
        Set<DonationType> donations,
        @Nullable Return until,
        boolean ofHealthCheck) {
    public EarlierDeferral {
        donations = Set.copyOf(donations);
    }

    boolean holds(DonationType donation, ZonedDateTime now) {
        return donations.contains(donation) && (until == null || !until.hasCome(now));
    }

    Finding finding() {
        var effect = until == null ? Effect.EXCLUDE : Effect.DEFER;
        return new Finding(rule, code, effect, words, source, until, null, deferral);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EarlierDeferral[…]";
    }
}
