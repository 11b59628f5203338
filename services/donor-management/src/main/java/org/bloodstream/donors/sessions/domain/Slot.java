package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import org.bloodstream.donors.eligibility.domain.DonationType;

/**
 * Places for one type of donation at one time of a session.
 *
 * @param number from 1, by start within the session
 * @param places how many donors can give at once, at least 1
 */
public record Slot(int number, LocalTime startsAt, LocalTime endsAt, DonationType donation, int places) {
    public Slot {
        if (number < 1 || places < 1 || !startsAt.isBefore(endsAt)) throw new IllegalArgumentException("no slot");
    }

    SlotDraft draft() {
        return new SlotDraft(startsAt, endsAt, donation, places);
    }
}
