package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.episode.application.Transfusing;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckUnknown;
import org.bloodstream.outcomes.episode.domain.Decision;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
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
class EpisodeController {
    private static final String NURSE = "hasRole('" + Roles.WARD_NURSE + "')";
    private static final String OUTCOMES =
            "hasAnyRole('" + Roles.WARD_NURSE + "', '" + Roles.HAEMOVIGILANCE_OFFICER + "')";

    private final Commands commands;
    private final Transfusing transfusing;

    EpisodeController(Commands commands, Transfusing transfusing) {
        this.commands = commands;
        this.transfusing = transfusing;
    }

    @PostMapping("/api/bedside/transfusions")
    @PreAuthorize(NURSE)
    Mono<ResponseEntity<Object>> start(CommandRequest request, @Valid @RequestBody StartTransfusion body) {
        return commands.once(request, body, () -> transfusing
                .start(request.act(), body.check(), body.secondPerson())
                .map(EpisodeController::started)
                .defaultIfEmpty(Answer.notFound("No such check", new CheckUnknown())));
    }

    @PostMapping("/api/bedside/transfusions/{component}/reactions")
    @PreAuthorize(NURSE)
    Mono<ResponseEntity<Object>> react(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody ReportReaction body) {
        return commands.once(request, body, () -> transfusing
                .react(request.act(), component, body.reaction(), body.signs())
                .map(decision ->
                        answer(decision, "The reaction was not recorded", () -> Answer.created(new Pack(component)))));
    }

    @PostMapping("/api/bedside/transfusions/{component}/stop")
    @PreAuthorize(NURSE)
    Mono<ResponseEntity<Object>> stop(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody StopTransfusion body) {
        return commands.once(request, body, () -> transfusing
                .stop(request.act(), component, body.reason(), body.volumeMl())
                .map(decision ->
                        answer(decision, "The transfusion was not stopped", () -> Answer.ok(new Pack(component)))));
    }

    @PostMapping("/api/outcomes/{component}")
    @PreAuthorize(OUTCOMES)
    Mono<ResponseEntity<Object>> record(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody RecordOutcome body) {
        return commands.once(request, body, () -> transfusing
                .record(request.act(), component, body.statement())
                .map(decision ->
                        answer(decision, "The outcome was not recorded", () -> Answer.created(new Pack(component)))));
    }

    private static Answer started(Decision decision) {
        return switch (decision) {
            case Decision.Accepted(var events) ->
                Answer.created(new Pack(((TransfusionStarted) events.getFirst()).component()));
            case Decision.Refused(var objections) -> Answer.refused("The transfusion was not started", objections);
        };
    }

    private static Answer answer(Decision decision, String refusal, Supplier<Answer> accepted) {
        return switch (decision) {
            case Decision.Accepted _ -> accepted.get();
            case Decision.Refused(var objections) -> Answer.refused(refusal, objections);
        };
    }

    record Pack(ComponentId component) {}
}
