package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;

/**
 * Somebody looked through an old system's records for a donation.
 *
 * @param words may be about a recipient
 */
public record FindingSaid(DonationNumber donation, Finding finding, String words, Actor by, Instant at) {
    @Override
    public String toString() {
        return "FindingSaid[" + donation + ", " + finding + "]";
    }
}
