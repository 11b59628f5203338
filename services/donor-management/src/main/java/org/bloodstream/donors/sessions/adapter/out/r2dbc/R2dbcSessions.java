package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionCancelled;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionClosed;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionOpened;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionPlanned;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionRevised;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcSessions implements Sessions {
    private final DatabaseClient database;
    private final Journal journal;

    R2dbcSessions(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** A statement of its own: under READ COMMITTED only the next one sees what the holder of the lock has committed. */
    @Override
    public Mono<Void> lock(Set<UUID> sessions) {
        return database.sql("""
                        select session from donation_session where session = any(:sessions)
                        order by session for no key update""")
                .bind("sessions", sessions.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .then();
    }

    @Override
    public Mono<KnownSession> find(UUID session) {
        return database.sql("""
                        select session, venue, day, opens_at, closes_at, chairs, state, version
                        from donation_session where session = :session""")
                .bind("session", session)
                .mapProperties(SessionRow.class)
                .one()
                .flatMap(row -> slots(session).map(row::with));
    }

    @Override
    public Flux<OpeningHours> hoursAt(UUID venue, LocalDate day) {
        return database.sql("""
                        select opens_at, closes_at from donation_session
                        where venue = :venue and day = :day and state <> 'CANCELLED'""")
                .bind("venue", venue)
                .bind("day", day)
                .mapProperties(HoursRow.class)
                .all()
                .map(row -> new OpeningHours(row.opensAt(), row.closesAt()));
    }

    @Override
    public Mono<Void> add(KnownSession planned, SessionEvent event, Act act) {
        var plan = planned.plan();
        return journal.append(act, List.of(entry(planned, event)))
                .then(insert(planned))
                .thenMany(Flux.fromIterable(plan.slots()))
                .concatMap(slot -> insert(plan, slot))
                .then();
    }

    @Override
    public Mono<Void> change(KnownSession after, SessionEvent event, Act act) {
        return journal.append(act, List.of(entry(after, event)))
                .then(database.sql(
                                "update donation_session set state = :state, version = :version where session = :session")
                        .bind("state", after.state().name())
                        .bind("version", after.version())
                        .bind("session", event.session())
                        .then());
    }

    private static Entry entry(KnownSession session, SessionEvent event) {
        var type =
                switch (event) {
                    case SessionPlanned _ -> "SessionPlanned";
                    case SessionRevised _ -> "SessionRevised";
                    case SessionOpened _ -> "SessionOpened";
                    case SessionClosed _ -> "SessionClosed";
                    case SessionCancelled _ -> "SessionCancelled";
                };
        return new Entry("session", event.session().toString(), session.version(), type, 1, event);
    }

    private Mono<List<Slot>> slots(UUID session) {
        return database.sql("""
                        select slot, starts_at, ends_at, donation, places from session_slot
                        where session = :session order by slot""")
                .bind("session", session)
                .mapProperties(SlotRow.class)
                .all()
                .map(SlotRow::asSlot)
                .collectList();
    }

    private Mono<Void> insert(KnownSession planned) {
        var plan = planned.plan();
        return database.sql("""
                        insert into donation_session (session, venue, day, opens_at, closes_at, chairs, state, version)
                        values (:session, :venue, :day, :opensAt, :closesAt, :chairs, :state, :version)""")
                .bind("session", plan.session())
                .bind("venue", plan.venue())
                .bind("day", plan.day())
                .bind("opensAt", plan.hours().opensAt())
                .bind("closesAt", plan.hours().closesAt())
                .bind("chairs", plan.chairs())
                .bind("state", planned.state().name())
                .bind("version", planned.version())
                .then();
    }

    private Mono<Void> insert(SessionPlan plan, Slot slot) {
        return database.sql("""
                        insert into session_slot (session, slot, starts_at, ends_at, donation, places)
                        values (:session, :slot, :startsAt, :endsAt, :donation, :places)""")
                .bind("session", plan.session())
                .bind("slot", slot.number())
                .bind("startsAt", slot.startsAt())
                .bind("endsAt", slot.endsAt())
                .bind("donation", slot.donation().name())
                .bind("places", slot.places())
                .then();
    }

    record HoursRow(LocalTime opensAt, LocalTime closesAt) {}
}
