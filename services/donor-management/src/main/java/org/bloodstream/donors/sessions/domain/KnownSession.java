package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.sessions.domain.SessionObjection.DonorsExpected;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotOpen;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotPlanned;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotToday;

/**
 * A session as it stands.
 *
 * @param version of its last event
 */
public record KnownSession(SessionPlan plan, SessionState state, long version) {

    public KnownSession next(SessionState next) {
        return new KnownSession(plan, next, version + 1);
    }

    /** @param today local date */
    public List<SessionObjection> objectionsToOpening(LocalDate today) {
        Stream<SessionObjection> day =
                plan.day().equals(today) ? Stream.empty() : Stream.of(new SessionNotToday(plan.day()));
        return Stream.concat(unless(SessionState.PLANNED, new SessionNotPlanned(state)), day)
                .toList();
    }

    /** @param expected donors who are booked into slots that have not ended */
    public List<SessionObjection> objectionsToClosing(int expected) {
        Stream<SessionObjection> donors = expected == 0 ? Stream.empty() : Stream.of(new DonorsExpected(expected));
        return Stream.concat(unless(SessionState.OPEN, new SessionNotOpen(state)), donors)
                .toList();
    }

    public List<SessionObjection> objectionsToCancelling() {
        return unless(SessionState.PLANNED, new SessionNotPlanned(state)).toList();
    }

    private Stream<SessionObjection> unless(SessionState needed, SessionObjection objection) {
        return state == needed ? Stream.empty() : Stream.of(objection);
    }
}
