package org.bloodstream.donors.chairside.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.EndBeforeStart;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.NotOnDayOfSession;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.SessionClosed;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.TimeInFuture;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionState;

/** Whether a tablet's times and session can be right. A session that could not be opened, as its site was off line, is none's fault [D]. */
public final class OfflinePolicy {
    private OfflinePolicy() {}

    public static List<Objection> objections(
            KnownSession session, Instant startedAt, Instant endedAt, Instant now, ZoneId zone) {
        var day = session.plan().day();
        Stream<Objection> over = session.state() == SessionState.PLANNED || session.state() == SessionState.OPEN
                ? Stream.empty()
                : Stream.of(new SessionClosed());
        Stream<Objection> future = endedAt.isAfter(now) ? Stream.of(new TimeInFuture(endedAt)) : Stream.empty();
        Stream<Objection> order =
                endedAt.isBefore(startedAt) ? Stream.of(new EndBeforeStart(startedAt, endedAt)) : Stream.empty();
        Stream<Objection> other = LocalDate.ofInstant(startedAt, zone).equals(day)
                ? Stream.empty()
                : Stream.of(new NotOnDayOfSession(day));
        return Stream.of(over, future, order, other).flatMap(each -> each).toList();
    }
}
