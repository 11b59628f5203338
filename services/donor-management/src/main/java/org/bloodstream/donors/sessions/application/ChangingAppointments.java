package org.bloodstream.donors.sessions.application;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.BookingCase;
import org.bloodstream.donors.sessions.domain.BookingDecision;
import org.bloodstream.donors.sessions.domain.BookingDecision.Taken;
import org.bloodstream.donors.sessions.domain.BookingPolicy;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What becomes of an appointment. Each method is called inside a transaction. */
@Service
public class ChangingAppointments {
    private final Sessions sessions;
    private final Appointments appointments;
    private final BookingDonors donors;
    private final Promoting promoting;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    ChangingAppointments(
            Sessions sessions,
            Appointments appointments,
            BookingDonors donors,
            Promoting promoting,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.donors = donors;
        this.promoting = promoting;
        this.rules = rules;
        this.zone = zone;
    }

    /** The place that it had goes to whoever waits for it. */
    public Mono<Outcome<Appointment>> move(UUID appointment, SlotId to, Act act) {
        return locked(appointment, to.session())
                .flatMap(found -> appointments
                        .offered(to)
                        .flatMap(offered -> moved(found, offered, act))
                        .defaultIfEmpty(new Unknown<>(NotThere.SLOT)))
                .defaultIfEmpty(new Unknown<>(NotThere.APPOINTMENT));
    }

    /** Its place goes to whoever waits for it. */
    public Mono<Outcome<Appointment>> cancel(UUID appointment, Cause cause, Act act) {
        return locked(appointment)
                .flatMap(found -> freeing(found, BookingPolicy.cancel(found, cause, act.at()), act))
                .defaultIfEmpty(new Unknown<>(NotThere.APPOINTMENT));
    }

    public Mono<Outcome<Appointment>> arrive(UUID appointment, Act act) {
        return locked(appointment)
                .zipWhen(found -> sessions.find(found.slot().session()))
                .map(known -> BookingPolicy.arrive(known.getT1(), known.getT2().state(), act.at()))
                .flatMap(decision -> record(decision, Mono.empty(), act))
                .defaultIfEmpty(new Unknown<>(NotThere.APPOINTMENT));
    }

    private Mono<Outcome<Appointment>> moved(Appointment appointment, OfferedSlot to, Act act) {
        return donors.lockPerson(appointment.donor())
                .zipWhen(_ -> rules.at(act.at()))
                .map(known -> new BookingCase(
                        known.getT1(), to, known.getT2().rules(), act.at().atZone(zone)))
                .flatMap(given -> freeing(appointment, BookingPolicy.move(appointment, given), act));
    }

    private Mono<Outcome<Appointment>> freeing(Appointment before, BookingDecision decision, Act act) {
        var frees = before.standing().state() == AppointmentState.BOOKED;
        return record(decision, frees ? promoting.fill(before.slot(), act) : Mono.empty(), act);
    }

    private Mono<Outcome<Appointment>> record(BookingDecision decision, Mono<Void> afterwards, Act act) {
        return switch (decision) {
            case BookingDecision.Refused(var objections) -> Mono.just(new Refused<>(objections));
            case Taken taken ->
                appointments.record(taken.steps(), act).then(afterwards).thenReturn(new Done<>(taken.after()));
        };
    }

    /** With its session's lock, and others'. Whoever moved it before that lock was had starts anew. */
    private Mono<Appointment> locked(UUID appointment, UUID... others) {
        return appointments.find(appointment).flatMap(seen -> {
            var all = new HashSet<>(Set.of(others));
            all.add(seen.slot().session());
            return sessions.lock(all)
                    .then(Mono.defer(() -> appointments.find(appointment)))
                    .flatMap(now -> now.slot().session().equals(seen.slot().session())
                            ? Mono.just(now)
                            : Mono.error(() ->
                                    new StaleSubjectException("appointment", appointment.toString(), now.version())));
        });
    }
}
