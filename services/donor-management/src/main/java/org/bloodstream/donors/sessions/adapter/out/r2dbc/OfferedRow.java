package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.SessionState;

record OfferedRow(
        UUID session,
        String state,
        LocalDate day,
        int slot,
        LocalTime startsAt,
        LocalTime endsAt,
        String donation,
        int places,
        List<Integer> taken,
        long lastInLine) {
    OfferedSlot offered() {
        var offered = new SlotRow(slot, startsAt, endsAt, donation, places).asSlot();
        return new OfferedSlot(session, SessionState.valueOf(state), day, offered, Set.copyOf(taken), lastInLine);
    }
}
