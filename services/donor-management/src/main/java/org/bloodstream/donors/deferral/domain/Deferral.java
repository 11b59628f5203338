package org.bloodstream.donors.deferral.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.EarlierDeferral;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which a donor does not give, with what became of it.
 *
 * @param donor the number it was imposed under
 * @param endedBecause absent while nobody has ended it
 */
public record Deferral(
        UUID deferral,
        UUID donor,
        Imposition imposed,
        Actor imposedBy,
        Instant imposedAt,
        @Nullable EndReason endedBecause) {
    private static final String BY_STAFF = "A deferral on your record still holds.";

    /** @param now in the region's zone */
    public DeferralState state(ZonedDateTime now) {
        if (endedBecause != null) return DeferralState.ENDED;
        return imposed.end().hasCome(now) ? DeferralState.OVER : DeferralState.IN_FORCE;
    }

    /** @param at in the region's zone */
    public boolean keepsFrom(DonationType donation, ZonedDateTime at) {
        return state(at) == DeferralState.IN_FORCE && imposed.donations().contains(donation);
    }

    /** Of the donor's own answers, and until it ends: then the next one asks again. */
    public boolean isAskedAgain() {
        return imposed.source().isByRule() && imposed.end().until() instanceof Return.WhenItEnds;
    }

    /** What staff wrote is not for the donor; a rule's words are. */
    public String wordsForDonor() {
        return imposed.source().isByRule() ? imposed.words() : BY_STAFF;
    }

    /** As the health check sees it. */
    public EarlierDeferral asEarlier() {
        var rule = imposed.rule();
        var authority = imposed.authority();
        return new EarlierDeferral(
                deferral,
                rule == null ? "none" : rule,
                imposed.code(),
                wordsForDonor(),
                authority == null ? "recorded by staff: " + imposed.source() : authority,
                imposed.donations(),
                imposed.end().until(),
                imposed.source().isByRule());
    }

    public Deferral ended(EndReason reason) {
        return new Deferral(deferral, donor, imposed, imposedBy, imposedAt, reason);
    }

    Deferral lasting(DeferralEnd longer) {
        return new Deferral(deferral, donor, imposed.lasting(longer), imposedBy, imposedAt, endedBecause);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Deferral[" + deferral + "]";
    }
}
