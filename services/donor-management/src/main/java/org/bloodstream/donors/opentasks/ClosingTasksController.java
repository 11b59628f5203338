package org.bloodstream.donors.opentasks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.opentasks.OpenTasks.Table;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A person says what was done about a task. */
@RestController
class ClosingTasksController {
    private final Commands commands;
    private final OpenTasks tasks;

    ClosingTasksController(Commands commands, OpenTasks tasks) {
        this.commands = commands;
        this.tasks = tasks;
    }

    @PostMapping("/api/donors/collection-tasks/{task}/closing")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> ofCollection(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody CloseTask body) {
        return close(Table.OF_COLLECTIONS, request, task, body);
    }

    @PostMapping("/api/donors/offline-check-tasks/{task}/closing")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> ofHealthCheck(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody CloseTask body) {
        return close(Table.OF_HEALTH_CHECKS, request, task, body);
    }

    @PostMapping("/api/donors/clinician-tasks/{task}/closing")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> ofClinician(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody CloseTask body) {
        return close(Table.OF_CLINICIANS, request, task, body);
    }

    private Mono<ResponseEntity<Object>> close(Table table, CommandRequest request, UUID task, CloseTask body) {
        return commands.once(
                request, body, () -> tasks.close(table, task, body.words().strip(), request.act())
                        .map(closed -> closed
                                ? Answer.ok(new Closed(task))
                                : Answer.refused("The task was not closed", List.of(TaskObjection.CLOSED)))
                        .defaultIfEmpty(Answer.notFound("No such task", TaskObjection.UNKNOWN)));
    }

    record CloseTask(@Words String words) {
        /** Words may be about a person's health. */
        @Override
        public String toString() {
            return "CloseTask[…]";
        }
    }

    record Closed(UUID task) {}
}
