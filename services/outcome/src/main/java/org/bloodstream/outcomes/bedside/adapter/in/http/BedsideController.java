package org.bloodstream.outcomes.bedside.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.outcomes.bedside.application.CheckingAtTheBedside;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BedsideController {
    private final Commands commands;
    private final CheckingAtTheBedside checking;
    private final BedsideAnswers answers;

    BedsideController(Commands commands, CheckingAtTheBedside checking, BedsideAnswers answers) {
        this.commands = commands;
        this.checking = checking;
        this.answers = answers;
    }

    /** Always 200: a NO_GO is an answer, and a scan that cannot be read is a reason, not bad input. */
    @PostMapping("/api/bedside/checks")
    @PreAuthorize("hasRole('" + Roles.WARD_NURSE + "')")
    Mono<ResponseEntity<Object>> check(CommandRequest request, @Valid @RequestBody CheckAtTheBedside body) {
        return commands.once(request, body, () -> checking.check(request.act(), body.wristband(), body.label())
                .doOnNext(answers::count)
                .map(CheckAnswer::of)
                .map(Answer::ok));
    }
}
