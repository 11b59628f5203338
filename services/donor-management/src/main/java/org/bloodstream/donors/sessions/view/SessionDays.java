package org.bloodstream.donors.sessions.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.sessions.domain.Turnout;
import org.bloodstream.donors.sessions.view.SessionDay.SlotOfDay;
import org.bloodstream.donors.sessions.view.SessionRows.AppointmentRow;
import org.bloodstream.donors.sessions.view.SessionRows.SessionRow;
import org.bloodstream.donors.sessions.view.SessionRows.SlotRow;
import org.bloodstream.donors.sessions.view.SessionRows.TurnoutRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SessionDays {
    private static final String SESSIONS = """
            select s.session, s.venue, v.name as venue_name, v.postcode_district, s.day, s.opens_at, s.closes_at, s.chairs,
                   s.state
            from donation_session s join venue v on v.venue = s.venue where\s""";

    private final DatabaseClient database;

    SessionDays(DatabaseClient database) {
        this.database = database;
    }

    /** By day, opening and venue. */
    Mono<List<ListedSession>> list(SessionQuery query) {
        var venue = query.venue().isPresent() ? " and s.venue = :venue" : "";
        var select = database.sql(SESSIONS + "s.day between :from and :to" + venue
                        + " order by s.day, s.opens_at, v.name, s.session")
                .bind("from", query.from())
                .bind("to", query.to());
        if (query.venue().isPresent())
            select = select.bind("venue", query.venue().orElseThrow());
        return select.mapProperties(SessionRow.class).all().collectList().flatMap(this::withTurnout);
    }

    /** Empty when there is no such session. */
    Mono<SessionDay> find(UUID session) {
        return database.sql(SESSIONS + "s.session = :session")
                .bind("session", session)
                .mapProperties(SessionRow.class)
                .all()
                .collectList()
                .flatMap(this::withTurnout)
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .flatMap(listed -> slots(session).map(slots -> new SessionDay(listed, slots)));
    }

    private Mono<List<ListedSession>> withTurnout(List<SessionRow> rows) {
        return turnout(rows.stream().map(SessionRow::session).toList()).map(turnouts -> rows.stream()
                .map(row -> row.with(turnouts.getOrDefault(row.session(), List.of())))
                .toList());
    }

    private Mono<Map<UUID, List<Turnout>>> turnout(Collection<UUID> sessions) {
        return database.sql(SessionRows.TURNOUT)
                .bind("sessions", sessions.toArray(UUID[]::new))
                .mapProperties(TurnoutRow.class)
                .all()
                .collectList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                TurnoutRow::session, Collectors.mapping(TurnoutRow::turnout, Collectors.toList()))));
    }

    private Mono<List<SlotOfDay>> slots(UUID session) {
        return expected(session).flatMap(bySlot -> database.sql("""
                                select slot, starts_at, ends_at, donation, places from session_slot
                                where session = :session and places > 0 order by starts_at, ends_at, slot""")
                .bind("session", session)
                .mapProperties(SlotRow.class)
                .all()
                .map(row -> row.with(bySlot.getOrDefault(row.slot(), List.of())))
                .collectList());
    }

    private Mono<Map<Integer, List<AppointmentRow>>> expected(UUID session) {
        return database.sql(SessionRows.APPOINTMENTS)
                .bind("session", session)
                .mapProperties(AppointmentRow.class)
                .all()
                .collectList()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(AppointmentRow::slot)));
    }
}
