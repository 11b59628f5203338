package org.bloodstream.donors.sessions.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.ClosingSession;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionCancelled;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionClosed;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionOpened;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Step;
import org.bloodstream.donors.sessions.domain.Turnout;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions on their day. Each method is called inside a transaction. */
@Service
public class RunningSessions {
    private final Sessions sessions;
    private final Appointments appointments;
    private final List<ClosingCheck> checks;
    private final ZoneId zone;

    RunningSessions(Sessions sessions, Appointments appointments, List<ClosingCheck> checks, ZoneId zone) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.checks = List.copyOf(checks);
        this.zone = zone;
    }

    public Mono<Outcome<SessionEvent>> open(UUID session, Act act) {
        return change(session, known -> {
            var objections = known.objectionsToOpening(LocalDate.ofInstant(act.at(), zone));
            if (!objections.isEmpty()) return Mono.just(new Refused<>(objections));
            return changed(known.next(SessionState.OPEN), new SessionOpened(session, act.at()), act);
        });
    }

    /** Who did not come has missed the appointment; planned is told against actual. */
    public Mono<Outcome<SessionEvent>> close(UUID session, Act act) {
        return change(
                session, known -> appointments.of(session).collectList().flatMap(all -> objectionsOfOthers(session)
                        .flatMap(others -> close(known, all, others, act))));
    }

    private Mono<List<Objection>> objectionsOfOthers(UUID session) {
        return Flux.fromIterable(checks)
                .concatMap(check -> check.objectionsToClosing(session))
                .<Objection>concatMapIterable(each -> each)
                .collectList();
    }

    /** Every appointment in it ends. */
    public Mono<Outcome<SessionEvent>> cancel(UUID session, Act act) {
        return change(session, known -> {
            var objections = known.objectionsToCancelling();
            if (!objections.isEmpty()) return Mono.just(new Refused<>(objections));
            return appointments
                    .of(session)
                    .collectList()
                    .flatMap(all -> appointments.record(ClosingSession.cancel(all, act.at()), act))
                    .then(changed(known.next(SessionState.CANCELLED), new SessionCancelled(session, act.at()), act));
        });
    }

    private Mono<Outcome<SessionEvent>> close(
            KnownSession known, List<Appointment> all, List<Objection> others, Act act) {
        var plan = known.plan();
        var now = act.at().atZone(zone).toLocalDateTime();
        var own = known.objectionsToClosing(ClosingSession.expected(plan, all, now));
        var objections = Stream.concat(own.stream(), others.stream()).toList();
        if (!objections.isEmpty()) return Mono.just(new Refused<>(objections));
        var steps = ClosingSession.close(all, act.at());
        var turnout = Turnout.of(plan.slots(), after(all, steps));
        return appointments
                .record(steps, act)
                .then(changed(
                        known.next(SessionState.CLOSED), new SessionClosed(plan.session(), turnout, act.at()), act));
    }

    private static List<Appointment> after(List<Appointment> before, List<Step> steps) {
        return before.stream()
                .map(each -> steps.stream()
                        .map(Step::after)
                        .filter(step -> step.appointment().equals(each.appointment()))
                        .findFirst()
                        .orElse(each))
                .toList();
    }

    private Mono<Outcome<SessionEvent>> change(
            UUID session, Function<KnownSession, Mono<Outcome<SessionEvent>>> decide) {
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(decide)
                .defaultIfEmpty(new Unknown<>(NotThere.SESSION));
    }

    private Mono<Outcome<SessionEvent>> changed(KnownSession after, SessionEvent event, Act act) {
        return sessions.change(after, event, act).thenReturn(new Done<>(event));
    }
}
