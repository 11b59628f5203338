package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import org.bloodstream.donors.eligibility.domain.DonationType;

/**
 * Places for one type of donation at one time of a session.
 *
 * @param number from 1; a slot keeps it, whatever is changed
 * @param places how many donors can give at once; 0 of a slot that was taken out, whose number no other one gets, as
 *     appointments that have ended name it
 */
public record Slot(int number, LocalTime startsAt, LocalTime endsAt, DonationType donation, int places) {
    public Slot {
        if (number < 1 || places < 0 || !startsAt.isBefore(endsAt)) throw new IllegalArgumentException("no slot");
    }

    boolean isTakenOut() {
        return places == 0;
    }

    SlotDraft draft() {
        return new SlotDraft(startsAt, endsAt, donation, places);
    }
}
