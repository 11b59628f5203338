package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;

record SessionRow(
        UUID session,
        UUID venue,
        LocalDate day,
        LocalTime opensAt,
        LocalTime closesAt,
        int chairs,
        String state,
        long version) {
    KnownSession with(List<Slot> slots) {
        var plan = new SessionPlan(session, venue, day, new OpeningHours(opensAt, closesAt), chairs, slots);
        return new KnownSession(plan, SessionState.valueOf(state), version);
    }
}
