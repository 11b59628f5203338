package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.deferral.application.ChangingDeferrals;
import org.bloodstream.donors.deferral.application.DeferralOutcome;
import org.bloodstream.donors.deferral.application.ImposingDeferrals;
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
class DeferralController {
    private static final String CLINICIAN = "hasRole('" + Roles.DONOR_CLINICIAN + "')";

    private final Commands commands;
    private final ImposingDeferrals imposing;
    private final ChangingDeferrals changing;
    private final DeferralAnswers answers;

    DeferralController(
            Commands commands, ImposingDeferrals imposing, ChangingDeferrals changing, DeferralAnswers answers) {
        this.commands = commands;
        this.imposing = imposing;
        this.changing = changing;
        this.answers = answers;
    }

    @PostMapping("/api/donors/{donor}/deferrals")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> impose(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody ImposeDeferral body) {
        var imposition = body.read();
        return commands.once(
                request,
                body,
                () -> answer(donor, imposing.impose(donor, imposition, request.act()), request, Answer::created));
    }

    @PostMapping("/api/donors/{donor}/deferrals/{deferral}/end")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> end(
            CommandRequest request,
            @PathVariable UUID donor,
            @PathVariable UUID deferral,
            @Valid @RequestBody EndDeferral body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        donor,
                        changing.end(
                                donor, deferral, body.because(), body.words().strip(), request.act()),
                        request,
                        Answer::ok));
    }

    @PostMapping("/api/donors/{donor}/deferrals/{deferral}/extension")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> extend(
            CommandRequest request,
            @PathVariable UUID donor,
            @PathVariable UUID deferral,
            @Valid @RequestBody ExtendDeferral body) {
        var end = body.end().read();
        return commands.once(
                request,
                body,
                () -> answer(
                        donor,
                        changing.extend(donor, deferral, end, body.words().strip(), request.act()),
                        request,
                        Answer::ok));
    }

    private Mono<Answer> answer(
            UUID donor, Mono<DeferralOutcome> outcome, CommandRequest request, Function<Object, Answer> done) {
        return outcome.flatMap(each -> answers.of(donor, each, request.act().at(), done));
    }
}
