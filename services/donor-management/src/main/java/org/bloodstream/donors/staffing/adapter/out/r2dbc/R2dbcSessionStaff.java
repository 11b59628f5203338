package org.bloodstream.donors.staffing.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.staffing.application.SessionStaff;
import org.bloodstream.donors.staffing.domain.StaffChange;
import org.bloodstream.donors.staffing.domain.StaffMember;
import org.bloodstream.donors.staffing.domain.StaffRole;
import org.bloodstream.donors.staffing.domain.StaffedSession;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Not in the stream {@code session}: its versions follow the session's own state. */
@Repository
class R2dbcSessionStaff implements SessionStaff {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcSessionStaff(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Mono<StaffedSession> lock(UUID session) {
        return database.sql("select session from donation_session where session = :session for no key update")
                .bind("session", session)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::find);
    }

    @Override
    public Mono<StaffedSession> find(UUID session) {
        return database.sql("""
                        select session, day, chairs, state in ('CLOSED', 'CANCELLED') as ended
                        from donation_session where session = :session""")
                .bind("session", session)
                .mapProperties(SessionRow.class)
                .one()
                .zipWith(members(session), SessionRow::with);
    }

    private Mono<List<StaffMember>> members(UUID session) {
        return database.sql("""
                        select staff, role, planned, present from session_staff
                        where session = :session order by role, staff""")
                .bind("session", session)
                .mapProperties(MemberRow.class)
                .all()
                .map(MemberRow::read)
                .collectList();
    }

    @Override
    public Mono<UUID> elsewhere(UUID session, Actor person) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('staff ' || :staff, 0))")
                .bind("staff", person.value())
                .then()
                .then(database.sql("""
                                select other.session from donation_session this
                                join donation_session other on other.day = this.day and other.session <> this.session
                                  and other.opens_at < this.closes_at and this.opens_at < other.closes_at
                                  and other.state in ('PLANNED', 'OPEN')
                                join session_staff on session_staff.session = other.session
                                  and staff = :staff and planned
                                where this.session = :session order by other.session limit 1""")
                        .bind("staff", person.value())
                        .bind("session", session)
                        .mapValue(UUID.class)
                        .one());
    }

    @Override
    public Mono<Void> record(UUID session, Actor person, StaffRole role, StaffChange change, Act act) {
        var event = new SessionStaffChanged(session, role, change, act.at());
        var subject = session.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, "SessionStaffChanged", 1, event))
                .then(
                        change == StaffChange.WITHDRAWN
                                ? withdraw(session, person, act)
                                : add(session, person, role, change, act));
    }

    private Mono<Void> add(UUID session, Actor person, StaffRole role, StaffChange change, Act act) {
        return database.sql("""
                        insert into session_staff (session, staff, role, planned, present, changed_by, changed_at)
                        values (:session, :staff, :role, :planned, :present, :by, :at)
                        on conflict (session, staff) do update set role = :role,
                          planned = session_staff.planned or :planned, present = session_staff.present or :present,
                          changed_by = :by, changed_at = :at""")
                .bind("session", session)
                .bind("staff", person.value())
                .bind("role", role.name())
                .bind("planned", change == StaffChange.PLANNED)
                .bind("present", change == StaffChange.PRESENT)
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }

    /** Who was there all the same stays. */
    private Mono<Void> withdraw(UUID session, Actor person, Act act) {
        return database.sql("""
                        delete from session_staff where session = :session and staff = :staff and not present""")
                .bind("session", session)
                .bind("staff", person.value())
                .then()
                .then(database.sql("""
                                update session_staff set planned = false, changed_by = :by, changed_at = :at
                                where session = :session and staff = :staff""")
                        .bind("by", act.actor())
                        .bind("at", act.at())
                        .bind("session", session)
                        .bind("staff", person.value())
                        .then());
    }

    record SessionRow(UUID session, LocalDate day, int chairs, boolean ended) {
        StaffedSession with(List<StaffMember> staff) {
            return new StaffedSession(session, day, chairs, ended, staff);
        }
    }

    record MemberRow(String staff, String role, boolean planned, boolean present) {
        StaffMember read() {
            return new StaffMember(new Actor(staff), StaffRole.valueOf(role), planned, present);
        }
    }

    /** Who it is stays in the service. */
    record SessionStaffChanged(UUID session, StaffRole role, StaffChange change, Instant at) {}
}
