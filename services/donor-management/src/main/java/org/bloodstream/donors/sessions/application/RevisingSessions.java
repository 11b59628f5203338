package org.bloodstream.donors.sessions.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.RevisionDecision;
import org.bloodstream.donors.sessions.domain.RevisionPolicy;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionRevised;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionRevision;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class RevisingSessions {
    private final Venues venues;
    private final Sessions sessions;
    private final RevisedSessions revised;
    private final Appointments appointments;
    private final Promoting promoting;
    private final ZoneId zone;

    RevisingSessions(
            Venues venues,
            Sessions sessions,
            RevisedSessions revised,
            Appointments appointments,
            Promoting promoting,
            ZoneId zone) {
        this.venues = venues;
        this.sessions = sessions;
        this.revised = revised;
        this.appointments = appointments;
        this.promoting = promoting;
        this.zone = zone;
    }

    /** Call inside a transaction. Who waits for a slot that has grown is promoted, which is an event of its own. */
    public Mono<Outcome<SessionPlan>> revise(UUID session, SessionRevision wanted, Act act) {
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> venues.lock(wanted.venue())
                        .flatMap(_ -> others(known, wanted))
                        .flatMap(there -> decide(known, wanted, there, act))
                        .defaultIfEmpty(new Unknown<>(NotThere.VENUE)))
                .defaultIfEmpty(new Unknown<>(NotThere.SESSION));
    }

    /** Two sessions of one venue never have the same hours, so its own are told by them. */
    private Mono<List<OpeningHours>> others(KnownSession known, SessionRevision wanted) {
        var plan = known.plan();
        return sessions.hoursAt(wanted.venue(), plan.day())
                .filter(hours -> !(wanted.venue().equals(plan.venue()) && hours.equals(plan.hours())))
                .collectList();
    }

    private Mono<Outcome<SessionPlan>> decide(
            KnownSession known, SessionRevision wanted, List<OpeningHours> there, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return appointments
                .of(known.plan().session())
                .collectList()
                .map(all -> RevisionPolicy.decide(known, wanted, all, there, today))
                .flatMap(decision -> record(known, decision, wanted.changes().told(), act));
    }

    private Mono<Outcome<SessionPlan>> record(KnownSession known, RevisionDecision decision, Set<UUID> told, Act act) {
        return switch (decision) {
            case RevisionDecision.Refused(var objections) -> Mono.just(new Refused<>(objections));
            case RevisionDecision.Revised(var plan, var grown, var moved) ->
                revised.revise(
                                new KnownSession(plan, known.state(), known.version() + 1),
                                SessionRevised.of(plan, told, moved, act.at()),
                                act)
                        .thenMany(Flux.fromIterable(grown))
                        .concatMap(slot -> promoting.fill(slot, act))
                        .then(Mono.just(new Done<>(plan)));
        };
    }
}
