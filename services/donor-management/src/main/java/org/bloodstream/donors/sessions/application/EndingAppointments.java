package org.bloodstream.donors.sessions.application;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Open appointments of a donor who is not to come: cancelled in the same transaction, so that nobody is told to come in
 * vain and whoever waits gets the place.
 */
@Service
public class EndingAppointments {
    private final Sessions sessions;
    private final Appointments appointments;
    private final Promoting promoting;
    private final ZoneId zone;

    EndingAppointments(Sessions sessions, Appointments appointments, Promoting promoting, ZoneId zone) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.promoting = promoting;
        this.zone = zone;
    }

    /** Before the donor's row is locked, as every booking does it. */
    public Mono<Void> lockSessionsOf(UUID donor) {
        return appointments.openOf(donor).collectList().flatMap(this::lock);
    }

    /** Those that start while one of these deferrals is in force, of the donations that it is about. */
    public Mono<Void> endWhatIsBarred(Collection<Deferral> deferrals, Act act) {
        return Flux.fromIterable(
                        deferrals.stream().map(Deferral::donor).distinct().toList())
                .concatMap(donor -> end(donor, Cause.DONOR_DEFERRED, (open, slot) -> bar(deferrals, open, slot), act))
                .then();
    }

    public Mono<Void> endAll(UUID donor, Cause cause, Act act) {
        return end(donor, cause, (_, _) -> true, act);
    }

    private boolean bar(Collection<Deferral> deferrals, Appointment open, OfferedSlot slot) {
        var start = slot.startsAt().atZone(zone);
        return deferrals.stream().anyMatch(deferral -> deferral.keepsFrom(open.donation(), start));
    }

    /** Whatever was booked since the sessions were locked is in one that is locked now: it is not missed. */
    private Mono<Void> end(UUID donor, Cause cause, BiPredicate<Appointment, OfferedSlot> which, Act act) {
        return lockSessionsOf(donor)
                .then(Mono.defer(() -> appointments.openOf(donor).collectList()))
                .flatMapIterable(all -> all)
                .concatMap(open -> appointments
                        .offered(open.slot())
                        .filter(slot -> which.test(open, slot))
                        .flatMap(_ -> cancel(open, cause, act)))
                .then();
    }

    private Mono<Void> cancel(Appointment open, Cause cause, Act act) {
        var frees = open.standing().state() == AppointmentState.BOOKED;
        return appointments
                .record(List.of(open.cancelled(cause, act.at())), act)
                .then(frees ? promoting.fill(open.slot(), act) : Mono.empty());
    }

    private Mono<Void> lock(List<Appointment> open) {
        Set<UUID> all = open.stream().map(each -> each.slot().session()).collect(Collectors.toSet());
        return all.isEmpty() ? Mono.empty() : sessions.lock(all);
    }
}
