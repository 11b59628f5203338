package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.sessions.application.Outcome;
import org.bloodstream.donors.sessions.application.PlanningSessions;
import org.bloodstream.donors.sessions.application.RunningSessions;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionCancelled;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionClosed;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionOpened;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionPlanned;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionRevised;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.sessions.domain.Turnout;
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
class SessionController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final PlanningSessions planning;
    private final RunningSessions running;

    SessionController(Commands commands, PlanningSessions planning, RunningSessions running) {
        this.commands = commands;
        this.planning = planning;
        this.running = running;
    }

    @PostMapping("/api/donors/sessions")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> plan(CommandRequest request, @Valid @RequestBody PlanSession body) {
        var draft = body.draft();
        return commands.once(request, body, () -> planning.plan(body.venue(), draft, request.act())
                .map(Answers.of("The session was not planned", plan -> Answer.created(NewSession.of(plan)))));
    }

    @PostMapping("/api/donors/sessions/{session}/opening")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> open(
            CommandRequest request, @PathVariable UUID session, @RequestBody NothingMore body) {
        return commands.once(
                request, body, () -> running.open(session, request.act()).map(answer("The session was not opened")));
    }

    @PostMapping("/api/donors/sessions/{session}/closing")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID session, @RequestBody NothingMore body) {
        return commands.once(
                request, body, () -> running.close(session, request.act()).map(answer("The session was not closed")));
    }

    @PostMapping("/api/donors/sessions/{session}/cancellation")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> cancel(
            CommandRequest request, @PathVariable UUID session, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> running.cancel(session, request.act())
                .map(answer("The session was not cancelled")));
    }

    private static Function<Outcome<SessionEvent>, Answer> answer(String refusal) {
        return Answers.of(refusal, event -> Answer.ok(ChangedSession.of(event)));
    }

    record NothingMore() {}

    record NewSession(UUID session, List<Slot> slots) {
        static NewSession of(SessionPlan plan) {
            return new NewSession(plan.session(), plan.slots());
        }
    }

    /** @param turnout of a closed session */
    record ChangedSession(UUID session, SessionState state, List<Turnout> turnout) {
        static ChangedSession of(SessionEvent event) {
            return switch (event) {
                case SessionPlanned _, SessionRevised _ ->
                    new ChangedSession(event.session(), SessionState.PLANNED, List.of());
                case SessionOpened _ -> new ChangedSession(event.session(), SessionState.OPEN, List.of());
                case SessionClosed closed -> new ChangedSession(event.session(), SessionState.CLOSED, closed.turnout());
                case SessionCancelled _ -> new ChangedSession(event.session(), SessionState.CANCELLED, List.of());
            };
        }
    }
}
