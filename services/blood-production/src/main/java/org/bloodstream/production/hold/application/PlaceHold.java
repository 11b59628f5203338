package org.bloodstream.production.hold.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.domain.PlacedByHand;
import org.jspecify.annotations.Nullable;

/**
 * Word that a donation must be held.
 *
 * @param hold its number, the same for the same information
 * @param information which kind of information it was, for the list of holds; in no event of this service
 * @param informedAt when the blood service was told
 * @param words why it was placed by hand; they may be about a person, so they stay in this service's own table. Absent of others
 */
public record PlaceHold(
        DonationNumber donation,
        UUID hold,
        HoldKind kind,
        String information,
        Instant informedAt,
        @Nullable String words) {
    static final String BY_HAND = "PLACED_BY_HAND";

    /** Nobody has said anything of it. */
    public PlaceHold(DonationNumber donation, UUID hold, HoldKind kind, String information, Instant informedAt) {
        this(donation, hold, kind, information, informedAt, null);
    }

    public static PlaceHold byHand(DonationNumber donation, UUID hold, PlacedByHand kind, String words, Instant at) {
        return new PlaceHold(donation, hold, kind.kind(), BY_HAND, at, words);
    }

    /** The same, of another donation. */
    PlaceHold of(DonationNumber other) {
        return new PlaceHold(other, hold, kind, information, informedAt, words);
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "PlaceHold[" + hold + "]";
    }

    DonationHeld event(Act act) {
        return new DonationHeld(donation, hold, kind, informedAt, act.at(), new Actor(act.actor()));
    }
}
