package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Appointments;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentBooked;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentCancelled;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentMissed;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentMoved;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.DonorArrived;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.WaitingListJoined;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Step;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAppointments implements Appointments {
    private static final String SELECT = "select " + AppointmentRow.COLUMNS + " from appointment where ";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcAppointments(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<OfferedSlot> offered(SlotId slot) {
        return database.sql("""
                        select session.session, state, day, slot, starts_at, ends_at, donation, places,
                               array(select place from appointment a where a.session = session.session
                                     and a.slot = session_slot.slot and place is not null) as taken,
                               (select coalesce(max(line), 0) from appointment a where a.session = session.session
                                and a.slot = session_slot.slot) as last_in_line
                        from donation_session session join session_slot on session_slot.session = session.session
                        where session.session = :session and slot = :slot and places > 0""")
                .bind("session", slot.session())
                .bind("slot", slot.number())
                .mapProperties(OfferedRow.class)
                .one()
                .map(OfferedRow::offered);
    }

    @Override
    public Mono<Appointment> find(UUID appointment) {
        return database.sql(SELECT + "appointment = :appointment")
                .bind("appointment", appointment)
                .mapProperties(AppointmentRow.class)
                .one()
                .map(AppointmentRow::asAppointment);
    }

    @Override
    public Flux<Appointment> of(UUID session) {
        return database.sql(SELECT + "session = :session order by slot, appointment")
                .bind("session", session)
                .mapProperties(AppointmentRow.class)
                .all()
                .map(AppointmentRow::asAppointment);
    }

    @Override
    public Flux<Appointment> openOf(UUID donor) {
        return database.sql(
                        SELECT
                                + "donor in (select donor_records(:donor)) and state in ('WAITING', 'BOOKED') order by session, appointment")
                .bind("donor", donor)
                .mapProperties(AppointmentRow.class)
                .all()
                .map(AppointmentRow::asAppointment);
    }

    @Override
    public Flux<Appointment> waiting(SlotId slot) {
        return database.sql(SELECT + "session = :session and slot = :slot and state = 'WAITING' order by line")
                .bind("session", slot.session())
                .bind("slot", slot.number())
                .mapProperties(AppointmentRow.class)
                .all()
                .map(AppointmentRow::asAppointment);
    }

    /** A version that somebody else has made meanwhile is refused by the journal. */
    @Override
    public Mono<Void> record(List<Step> steps, Act act) {
        return journal.append(act, steps.stream().map(R2dbcAppointments::entry).toList())
                .thenMany(Flux.fromIterable(steps))
                .concatMap(step -> write(AppointmentRow.of(step.after())))
                .then();
    }

    private static Entry entry(Step step) {
        var event = step.event();
        return new Entry(
                "appointment", event.appointment().toString(), step.after().version(), type(event), 1, event);
    }

    private static String type(AppointmentEvent event) {
        return switch (event) {
            case AppointmentBooked _ -> "AppointmentBooked";
            case WaitingListJoined _ -> "WaitingListJoined";
            case AppointmentMoved _ -> "AppointmentMoved";
            case AppointmentCancelled _ -> "AppointmentCancelled";
            case DonorArrived _ -> "DonorArrived";
            case AppointmentMissed _ -> "AppointmentMissed";
        };
    }

    private Mono<Void> write(AppointmentRow row) {
        return database.sql("insert into appointment (" + AppointmentRow.COLUMNS + ") " + """
                        values (:appointment, :donor, :donation, :session, :slot, :state, :place, :line, :walkIn, :arrivedAt, :version)
                        on conflict (appointment) do update set session = excluded.session, slot = excluded.slot,
                            state = excluded.state, place = excluded.place, line = excluded.line, walk_in = excluded.walk_in,
                            arrived_at = excluded.arrived_at, version = excluded.version""")
                .bind("appointment", row.appointment())
                .bind("donor", row.donor())
                .bind("donation", row.donation())
                .bind("session", row.session())
                .bind("slot", row.slot())
                .bind("state", row.state())
                .bind("place", orNull(Integer.class, row.place()))
                .bind("line", orNull(Long.class, row.line()))
                .bind("walkIn", row.walkIn())
                .bind("arrivedAt", orNull(Instant.class, row.arrivedAt()))
                .bind("version", row.version())
                .then();
    }
}
