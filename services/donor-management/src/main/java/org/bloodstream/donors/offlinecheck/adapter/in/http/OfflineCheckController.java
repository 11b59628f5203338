package org.bloodstream.donors.offlinecheck.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.adapter.in.http.ItemResult;
import org.bloodstream.donors.offlinecheck.application.TakingOfflineChecks;
import org.bloodstream.donors.sessions.application.NotThere;
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
import tools.jackson.databind.json.JsonMapper;

@RestController
class OfflineCheckController {
    private final Commands commands;
    private final TakingOfflineChecks taking;
    private final JsonMapper json;

    OfflineCheckController(Commands commands, TakingOfflineChecks taking, JsonMapper json) {
        this.commands = commands;
        this.taking = taking;
        this.json = json;
    }

    @PostMapping("/api/donors/sessions/{session}/offline-health-checks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> take(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody OfflineCheckBatch body) {
        return commands.once(request, body, () -> taking.take(session, body.items(json), request.act())
                .map(outcome -> Answer.ok(new Results(
                        outcome.checks().stream().map(CheckResult::of).toList(),
                        outcome.collections().stream().map(ItemResult::of).toList())))
                .defaultIfEmpty(Answer.notFound("No such session", NotThere.SESSION)));
    }

    /** @param collections that had come before their health checks, and were looked at once more */
    record Results(List<CheckResult> results, List<ItemResult> collections) {}
}
