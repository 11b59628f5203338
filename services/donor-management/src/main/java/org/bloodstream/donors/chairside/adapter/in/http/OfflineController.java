package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.application.TakingOffline;
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
class OfflineController {
    private final Commands commands;
    private final TakingOffline offline;
    private final JsonMapper json;

    OfflineController(Commands commands, TakingOffline offline, JsonMapper json) {
        this.commands = commands;
        this.offline = offline;
        this.json = json;
    }

    @PostMapping("/api/donors/sessions/{session}/offline-collections")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> take(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody OfflineBatch body) {
        return commands.once(request, body, () -> offline.take(session, body.items(json), request.act())
                .map(outcomes -> Answer.ok(
                        new Results(outcomes.stream().map(ItemResult::of).toList())))
                .defaultIfEmpty(Answer.notFound("No such session", NotThere.SESSION)));
    }

    record Results(List<ItemResult> results) {}
}
