package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.application.BookAppointment;
import org.bloodstream.donors.sessions.application.BookingAppointments;
import org.bloodstream.donors.sessions.application.ChangingAppointments;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentState;
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

@RestController
class AppointmentController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final BookingAppointments booking;
    private final ChangingAppointments changing;

    AppointmentController(Commands commands, BookingAppointments booking, ChangingAppointments changing) {
        this.commands = commands;
        this.booking = booking;
        this.changing = changing;
    }

    @PostMapping("/api/donors/appointments")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> book(CommandRequest request, @Valid @RequestBody Wanted body) {
        return commands.once(request, body, () -> booking.book(body.command(), request.act())
                .map(Answers.of("The appointment was not made", made -> Answer.created(AppointmentStanding.of(made)))));
    }

    @PostMapping("/api/donors/appointments/{appointment}/move")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> move(
            CommandRequest request, @PathVariable UUID appointment, @Valid @RequestBody MovedTo body) {
        var to = new SlotId(body.session(), body.slot());
        return commands.once(request, body, () -> changing.move(appointment, to, request.act())
                .map(Answers.of("The appointment was not moved", moved -> Answer.ok(AppointmentStanding.of(moved)))));
    }

    @PostMapping("/api/donors/appointments/{appointment}/cancellation")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> cancel(
            CommandRequest request, @PathVariable UUID appointment, @Valid @RequestBody CancelledBy body) {
        return commands.once(request, body, () -> changing.cancel(
                        appointment, body.by().cause(), request.act())
                .map(Answers.of("The appointment was not cancelled", gone -> Answer.ok(AppointmentStanding.of(gone)))));
    }

    @PostMapping("/api/donors/appointments/{appointment}/arrival")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> arrive(
            CommandRequest request, @PathVariable UUID appointment, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> changing.arrive(appointment, request.act())
                .map(Answers.of("The arrival was not recorded", here -> Answer.ok(AppointmentStanding.of(here)))));
    }

    record NothingMore() {}

    record Wanted(
            @NotNull UUID donor,
            @NotNull UUID session,
            @NotNull @Min(1) Integer slot,
            @NotNull Request request) {
        BookAppointment command() {
            return new BookAppointment(donor, new SlotId(session, slot), request);
        }
    }

    record MovedTo(@NotNull UUID session, @NotNull @Min(1) Integer slot) {}

    /** Who calls it off. The donor's reason may be about health, and is not asked for. */
    record CancelledBy(@NotNull By by) {
        enum By {
            DONOR,
            SERVICE;

            Cause cause() {
                return switch (this) {
                    case DONOR -> Cause.DONOR;
                    case SERVICE -> Cause.SERVICE;
                };
            }
        }
    }

    record AppointmentStanding(
            UUID appointment, AppointmentState state, DonationType donation, UUID session, int slot) {
        static AppointmentStanding of(Appointment it) {
            return new AppointmentStanding(
                    it.appointment(),
                    it.standing().state(),
                    it.donation(),
                    it.slot().session(),
                    it.slot().number());
        }
    }
}
