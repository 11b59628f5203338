package org.bloodstream.production.nonconformance.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.production.nonconformance.adapter.in.http.NonConformanceBodies.Assignment;
import org.bloodstream.production.nonconformance.adapter.in.http.NonConformanceBodies.Cause;
import org.bloodstream.production.nonconformance.adapter.in.http.NonConformanceBodies.Found;
import org.bloodstream.production.nonconformance.adapter.in.http.NonConformanceBodies.Said;
import org.bloodstream.production.nonconformance.application.Investigating;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Refused;
import org.bloodstream.production.nonconformance.domain.NonConformanceDecision.Taken;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.NonConformanceUnknown;
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

/** Whoever works here may open one and completes their own actions; quality officers look into it. */
@RestController
class NonConformanceController {
    private static final String STAFF = "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST
            + "', '" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";
    private static final String OFFICER = "hasRole('" + Roles.QUALITY_OFFICER + "')";
    private static final String ONE = "/api/production/non-conformances/{number}";

    private final Commands commands;
    private final Investigating investigating;

    NonConformanceController(Commands commands, Investigating investigating) {
        this.commands = commands;
        this.investigating = investigating;
    }

    @PostMapping("/api/production/non-conformances")
    @PreAuthorize(STAFF)
    Mono<ResponseEntity<Object>> open(CommandRequest request, @Valid @RequestBody Found body) {
        return commands.once(request, body, () -> investigating
                .open(body.command(), request.act())
                .map(number -> Answer.created(new Recorded(number))));
    }

    @PostMapping(ONE + "/root-cause")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> findCause(
            CommandRequest request, @PathVariable NonConformanceNumber number, @Valid @RequestBody Cause body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        number,
                        investigating.findCause(
                                number, body.cause(), body.words().strip(), request.act())));
    }

    @PostMapping(ONE + "/actions")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> assign(
            CommandRequest request, @PathVariable NonConformanceNumber number, @Valid @RequestBody Assignment body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        number,
                        investigating.assign(
                                number,
                                body.kind(),
                                body.by(),
                                body.dueOn(),
                                body.words().strip(),
                                request.act())));
    }

    @PostMapping(ONE + "/actions/{action}/completion")
    @PreAuthorize(STAFF)
    Mono<ResponseEntity<Object>> complete(
            CommandRequest request,
            @PathVariable NonConformanceNumber number,
            @PathVariable int action,
            @Valid @RequestBody Said body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        number,
                        investigating.complete(number, action, body.words().strip(), request.act())));
    }

    @PostMapping(ONE + "/closing")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable NonConformanceNumber number, @Valid @RequestBody Said body) {
        return commands.once(
                request,
                body,
                () -> answer(number, investigating.close(number, body.words().strip(), request.act())));
    }

    private static Mono<Answer> answer(NonConformanceNumber number, Mono<NonConformanceDecision> decision) {
        return decision.map(made -> switch (made) {
                    case Taken _ -> Answer.ok(new Recorded(number));
                    case Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
                })
                .defaultIfEmpty(Answer.notFound("No such non-conformance", new NonConformanceUnknown(number)));
    }

    record Recorded(NonConformanceNumber nonConformance) {}
}
