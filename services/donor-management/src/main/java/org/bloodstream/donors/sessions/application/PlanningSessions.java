package org.bloodstream.donors.sessions.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.PlanningDecision;
import org.bloodstream.donors.sessions.domain.PlanningPolicy;
import org.bloodstream.donors.sessions.domain.SessionDraft;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionPlanned;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class PlanningSessions {
    private final Venues venues;
    private final Sessions sessions;
    private final ZoneId zone;

    PlanningSessions(Venues venues, Sessions sessions, ZoneId zone) {
        this.venues = venues;
        this.sessions = sessions;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<Outcome<SessionPlan>> plan(UUID venue, SessionDraft draft, Act act) {
        return venues.lock(venue)
                .flatMap(_ -> sessions.hoursAt(venue, draft.day()).collectList())
                .flatMap(there -> decide(venue, draft, there, act))
                .defaultIfEmpty(new Unknown<>(NotThere.VENUE));
    }

    private Mono<Outcome<SessionPlan>> decide(UUID venue, SessionDraft draft, List<OpeningHours> there, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return switch (PlanningPolicy.decide(draft, UUID.randomUUID(), venue, there, today)) {
            case PlanningDecision.Refused(var objections) -> Mono.just(new Refused<>(objections));
            case PlanningDecision.Planned(var plan) ->
                sessions.add(new KnownSession(plan, SessionState.PLANNED, 1), SessionPlanned.of(plan, act.at()), act)
                        .thenReturn(new Done<>(plan));
        };
    }
}
