package org.bloodstream.donors.counselling.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.counselling.application.CounsellingDonors;
import org.bloodstream.donors.counselling.application.CounsellingOutcome;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.Recorded;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.Refused;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.TaskUnknown;
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
class CounsellingController {
    private static final String CLINICIAN = "hasRole('" + Roles.DONOR_CLINICIAN + "')";

    private final Commands commands;
    private final CounsellingDonors counselling;

    CounsellingController(Commands commands, CounsellingDonors counselling) {
        this.commands = commands;
        this.counselling = counselling;
    }

    @PostMapping("/api/donors/counselling/{task}/contacts")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> contact(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody RecordContact body) {
        return commands.once(request, body, () -> counselling
                .contact(task, body.way(), body.reached(), body.words(), request.act())
                .map(CounsellingController::answer));
    }

    @PostMapping("/api/donors/counselling/{task}/talk")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> talk(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody RecordTalk body) {
        return commands.once(request, body, () -> counselling
                .counsel(task, body.on(), body.words(), request.act())
                .map(CounsellingController::answer));
    }

    @PostMapping("/api/donors/counselling/{task}/closing")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID task, @Valid @RequestBody CloseTask body) {
        return commands.once(request, body, () -> counselling
                .close(task, body.outcome(), body.words(), request.act())
                .map(CounsellingController::answer));
    }

    private static Answer answer(CounsellingOutcome outcome) {
        return switch (outcome) {
            case Recorded recorded -> Answer.ok(recorded);
            case Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
            case TaskUnknown _ -> Answer.notFound("No such task", new UnknownTask());
        };
    }

    record UnknownTask() implements Objection {
        @Override
        public String code() {
            return "counselling-unknown";
        }

        @Override
        public String message() {
            return "There is no such counselling task: look at the list.";
        }
    }
}
