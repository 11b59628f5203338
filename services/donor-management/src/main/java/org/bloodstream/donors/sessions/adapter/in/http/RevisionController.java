package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.RevisingSessions;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.Slot;
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
class RevisionController {
    private final Commands commands;
    private final RevisingSessions revising;

    RevisionController(Commands commands, RevisingSessions revising) {
        this.commands = commands;
        this.revising = revising;
    }

    @PostMapping("/api/donors/sessions/{session}/revision")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> revise(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody ReviseSession body) {
        var revision = body.revision();
        return commands.once(request, body, () -> revising.revise(session, revision, request.act())
                .map(Answers.of("The session stays as it is", plan -> Answer.ok(RevisedSession.of(plan)))));
    }

    record RevisedSession(UUID session, List<Slot> slots) {
        static RevisedSession of(SessionPlan plan) {
            return new RevisedSession(plan.session(), plan.held());
        }
    }
}
