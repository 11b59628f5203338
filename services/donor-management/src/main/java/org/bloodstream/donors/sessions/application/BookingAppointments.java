package org.bloodstream.donors.sessions.application;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.BookingCase;
import org.bloodstream.donors.sessions.domain.BookingDecision;
import org.bloodstream.donors.sessions.domain.BookingDecision.Taken;
import org.bloodstream.donors.sessions.domain.BookingPolicy;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class BookingAppointments {
    private final Sessions sessions;
    private final Appointments appointments;
    private final BookingDonors donors;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    BookingAppointments(
            Sessions sessions,
            Appointments appointments,
            BookingDonors donors,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.donors = donors;
        this.rules = rules;
        this.zone = zone;
    }

    /** Call inside a transaction. The session is locked before the donor, here and everywhere. */
    public Mono<Outcome<Appointment>> book(BookAppointment command, Act act) {
        return sessions.lock(Set.of(command.slot().session()))
                .then(Mono.defer(() -> appointments.offered(command.slot())))
                .flatMap(offered -> inSlot(command, offered, act))
                .defaultIfEmpty(new Unknown<>(NotThere.SLOT));
    }

    private Mono<Outcome<Appointment>> inSlot(BookAppointment command, OfferedSlot offered, Act act) {
        return donors.lock(command.donor())
                .zipWhen(_ -> rules.at(act.at()))
                .map(known -> new BookingCase(
                        known.getT1(), offered, known.getT2().rules(), act.at().atZone(zone)))
                .map(given -> BookingPolicy.decide(command.request(), UUID.randomUUID(), given))
                .flatMap(decision -> record(decision, act))
                .defaultIfEmpty(new Unknown<>(NotThere.DONOR));
    }

    private Mono<Outcome<Appointment>> record(BookingDecision decision, Act act) {
        return switch (decision) {
            case BookingDecision.Refused(var objections) -> Mono.just(new Refused<>(objections));
            case Taken taken -> appointments.record(taken.steps(), act).thenReturn(new Done<>(taken.after()));
        };
    }
}
