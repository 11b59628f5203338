package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.application.ClosingTasks;
import org.bloodstream.donors.chairside.application.ClosingTasks.TaskClosed;
import org.bloodstream.donors.chairside.application.NoCollection;
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
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final TakingOffline offline;
    private final ClosingTasks tasks;
    private final JsonMapper json;

    OfflineController(Commands commands, TakingOffline offline, ClosingTasks tasks, JsonMapper json) {
        this.commands = commands;
        this.offline = offline;
        this.tasks = tasks;
        this.json = json;
    }

    @PostMapping("/api/donors/sessions/{session}/offline-collections")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> take(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody OfflineBatch body) {
        return commands.once(request, body, () -> offline.take(session, body.items(json), request.act())
                .map(outcomes -> Answer.ok(
                        new Results(outcomes.stream().map(ItemResult::of).toList())))
                .defaultIfEmpty(Answer.notFound("No such session", NotThere.SESSION)));
    }

    @PostMapping("/api/donors/collection-tasks/{task}/closing")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody CloseTask body) {
        return commands.once(request, body, () -> tasks.close(task, body.words().strip(), request.act())
                .map(closed -> closed
                        ? Answer.ok(new Closed(task))
                        : Answer.refused("The task was not closed", List.of(new TaskClosed())))
                .defaultIfEmpty(Answer.notFound("No such task", NoCollection.TASK)));
    }

    record CloseTask(
            @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String words) {}

    record Closed(UUID task) {}

    record Results(List<ItemResult> results) {}
}
