package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.account.application.Me;
import org.bloodstream.donors.account.application.OwnRecords;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.sessions.adapter.in.http.AppointmentController.AppointmentStanding;
import org.bloodstream.donors.sessions.adapter.in.http.AppointmentController.MovedTo;
import org.bloodstream.donors.sessions.adapter.in.http.AppointmentController.NothingMore;
import org.bloodstream.donors.sessions.application.Appointments;
import org.bloodstream.donors.sessions.application.BookAppointment;
import org.bloodstream.donors.sessions.application.BookingAppointments;
import org.bloodstream.donors.sessions.application.ChangingAppointments;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Outcome;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.Request;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** By the rules that a donor carer's bookings have. Of somebody else's appointment nobody is told that it exists. */
@RestController
class OwnAppointmentController {
    private static final String DONOR = "hasRole('" + Roles.DONOR + "')";

    private final Commands commands;
    private final BookingAppointments booking;
    private final ChangingAppointments changing;
    private final Appointments appointments;
    private final OwnRecords own;

    OwnAppointmentController(
            Commands commands,
            BookingAppointments booking,
            ChangingAppointments changing,
            Appointments appointments,
            OwnRecords own) {
        this.commands = commands;
        this.booking = booking;
        this.changing = changing;
        this.appointments = appointments;
        this.own = own;
    }

    @PostMapping("/api/donors/me/appointments")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> book(CommandRequest request, Account account, @Valid @RequestBody Wanted body) {
        return own.of(account)
                .flatMap(me ->
                        commands.once(request, body, () -> booking.book(body.command(me.donor()), me.act(request.at()))
                                .map(Answers.of(
                                        "The appointment was not made",
                                        made -> Answer.created(AppointmentStanding.of(made))))));
    }

    @PostMapping("/api/donors/me/appointments/{appointment}/move")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> move(
            CommandRequest request, Account account, @PathVariable UUID appointment, @Valid @RequestBody MovedTo body) {
        var to = new SlotId(body.session(), body.slot());
        return own.of(account)
                .flatMap(me -> commands.once(request, body, () -> mine(
                                me, appointment, it -> changing.move(it, to, me.act(request.at())))
                        .map(Answers.of(
                                "The appointment was not moved", moved -> Answer.ok(AppointmentStanding.of(moved))))));
    }

    /** Leaving a waiting list too. */
    @PostMapping("/api/donors/me/appointments/{appointment}/cancellation")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> cancel(
            CommandRequest request, Account account, @PathVariable UUID appointment, @RequestBody NothingMore body) {
        return own.of(account)
                .flatMap(me -> commands.once(request, body, () -> mine(
                                me, appointment, it -> changing.cancel(it, Cause.DONOR, me.act(request.at())))
                        .map(Answers.of(
                                "The appointment was not cancelled",
                                gone -> Answer.ok(AppointmentStanding.of(gone))))));
    }

    /** Whose an appointment is never changes, so it may be asked before anything is locked. */
    private Mono<Outcome<Appointment>> mine(Me me, UUID appointment, Function<UUID, Mono<Outcome<Appointment>>> act) {
        return appointments
                .find(appointment)
                .filter(found -> me.isMine(found.donor()))
                .flatMap(found -> act.apply(found.appointment()))
                .defaultIfEmpty(new Outcome.Unknown<>(NotThere.APPOINTMENT));
    }

    record Wanted(
            @NotNull UUID session,
            @NotNull @Min(1) Integer slot,
            @NotNull Way request) {
        BookAppointment command(UUID donor) {
            return new BookAppointment(donor, new SlotId(session, slot), request.request());
        }

        /** Nobody walks in from home. */
        enum Way {
            BOOK,
            WAIT;

            Request request() {
                return switch (this) {
                    case BOOK -> Request.BOOK;
                    case WAIT -> Request.WAIT;
                };
            }
        }
    }
}
