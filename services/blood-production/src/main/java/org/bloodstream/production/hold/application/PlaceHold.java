package org.bloodstream.production.hold.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.HoldKind;

/**
 * Word that a donation must be held.
 *
 * @param hold its number, the same for the same information
 * @param information which kind of information it was, for the list of holds; in no event of this service
 * @param informedAt when the blood service was told
 */
public record PlaceHold(DonationNumber donation, UUID hold, HoldKind kind, String information, Instant informedAt) {
    DonationHeld event(Act act) {
        return new DonationHeld(donation, hold, kind, informedAt, act.at(), new Actor(act.actor()));
    }
}
