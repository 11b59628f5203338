package org.bloodstream.donors.migration.adapter.in.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.donors.migration.application.Migrating;
import org.bloodstream.donors.migration.application.MigrationOutcome;
import org.bloodstream.donors.migration.application.MigrationOutcome.Done;
import org.bloodstream.donors.migration.application.MigrationOutcome.Refused;
import org.bloodstream.donors.migration.application.MigrationOutcome.Unknown;
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
class ImportController {
    private static final String OFFICER = "hasRole('" + Roles.QUALITY_OFFICER + "')";

    private final Commands commands;
    private final Migrating migrating;

    ImportController(Commands commands, Migrating migrating) {
        this.commands = commands;
        this.migrating = migrating;
    }

    @PostMapping("/api/donors/imports")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> start(CommandRequest request, @Valid @RequestBody StartImport body) {
        return commands.once(request, body, () -> migrating
                .start(body.system(), body.folder(), request.act())
                .map(outcome -> answer(outcome, "The import was not started")));
    }

    @PostMapping("/api/donors/imports/{import}/resumption")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> resume(
            CommandRequest request, @PathVariable("import") UUID number, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> migrating
                .resume(number)
                .map(outcome -> answer(outcome, "The import was not gone on with")));
    }

    @PostMapping("/api/donors/imports/{import}/comparison")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> compare(
            CommandRequest request, @PathVariable("import") UUID number, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> migrating
                .compare(number)
                .map(outcome -> answer(outcome, "The comparison was not started")));
    }

    @PostMapping("/api/donors/imports/{import}/differences/{difference}/decision")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> decide(
            CommandRequest request,
            @PathVariable("import") UUID number,
            @PathVariable long difference,
            @Valid @RequestBody DecideDifference body) {
        return commands.once(request, body, () -> migrating
                .decide(number, difference, body.decision(), body.reason().strip(), request.act())
                .map(outcome -> answer(outcome, "The decision was not recorded")));
    }

    @PostMapping("/api/donors/imports/{import}/fitness")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> declareFit(
            CommandRequest request, @PathVariable("import") UUID number, @Valid @RequestBody DeclareFit body) {
        return commands.once(request, body, () -> migrating
                .declareFit(number, body.inWords(), request.act())
                .map(outcome -> answer(outcome, "The import is not fit for go-live")));
    }

    private static Answer answer(MigrationOutcome outcome, String refusal) {
        return switch (outcome) {
            case Done(var number) -> Answer.ok(new Import(number));
            case Refused(var objections) -> Answer.refused(refusal, objections);
            case Unknown(var objection) -> Answer.notFound("It is not there", objection);
        };
    }

    record NothingMore() {}

    record Import(@JsonProperty("import") UUID number) {}
}
