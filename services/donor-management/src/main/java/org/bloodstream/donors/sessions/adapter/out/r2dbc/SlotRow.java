package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.LocalTime;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.Slot;

record SlotRow(int slot, LocalTime startsAt, LocalTime endsAt, String donation, int places) {
    Slot asSlot() {
        return new Slot(slot, startsAt, endsAt, DonationType.valueOf(donation), places);
    }
}
