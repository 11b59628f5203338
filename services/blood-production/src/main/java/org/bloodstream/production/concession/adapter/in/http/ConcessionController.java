package org.bloodstream.production.concession.adapter.in.http;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.Conceded;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.application.Conceding;
import org.bloodstream.production.concession.domain.Concession.State;
import org.bloodstream.production.concession.domain.ConcessionDecision;
import org.bloodstream.production.concession.domain.ConcessionDecision.Declined;
import org.bloodstream.production.concession.domain.ConcessionDecision.Granted;
import org.bloodstream.production.concession.domain.ConcessionDecision.Proposed;
import org.bloodstream.production.concession.domain.ConcessionDecision.Refused;
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

/** A quality officer proposes and a clinician grants [D]: two roles, two people, each with a sign-on of the last minutes. */
@RestController
class ConcessionController {
    private final Commands commands;
    private final Conceding conceding;

    ConcessionController(Commands commands, Conceding conceding) {
        this.commands = commands;
        this.conceding = conceding;
    }

    @PostMapping("/api/production/components/{component}/concessions")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> propose(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody WantedConcession body) {
        return Mono.fromSupplier(request::signature)
                .flatMap(signature -> commands.once(request, body, () -> conceding
                        .propose(body.command(component), signature, request.act())
                        .map(ConcessionController::answer)
                        .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component)))));
    }

    @PostMapping("/api/production/concessions/{concession}/granting")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> grant(
            CommandRequest request, @PathVariable UUID concession, @Valid @RequestBody WhyDecided body) {
        return Mono.fromSupplier(request::signature)
                .flatMap(signature -> commands.once(request, body, () -> conceding
                        .grant(concession, body.reason().strip(), signature, request.act())
                        .map(ConcessionController::answer)
                        .defaultIfEmpty(Answer.notFound("No such concession", new ConcessionUnknown()))));
    }

    /** It leaves the unit where it is, so nobody signs. */
    @PostMapping("/api/production/concessions/{concession}/declining")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> decline(
            CommandRequest request, @PathVariable UUID concession, @Valid @RequestBody WhyDecided body) {
        return commands.once(request, body, () -> conceding
                .decline(concession, body.reason().strip(), request.act())
                .map(ConcessionController::answer)
                .defaultIfEmpty(Answer.notFound("No such concession", new ConcessionUnknown())));
    }

    private static Answer answer(ConcessionDecision decision) {
        return switch (decision) {
            case Proposed(var event) ->
                Answer.created(new Standing(event.concession(), event.component(), State.OPEN, Optional.empty()));
            case Granted(var event, var unit) ->
                Answer.ok(new Standing(event.concession(), event.component(), State.GRANTED, Optional.of(of(unit))));
            case Declined(var event) ->
                Answer.ok(new Standing(event.concession(), event.component(), State.DECLINED, Optional.empty()));
            case Refused(var objections) -> Answer.refused("Nothing was conceded", objections);
        };
    }

    private static UnitIs of(Conceded unit) {
        return switch (unit) {
            case ComponentDispositionDecided _ -> UnitIs.ACCEPTED;
            case ComponentReleased _ -> UnitIs.RELEASED;
        };
    }

    /** What granting made of the unit. */
    enum UnitIs {
        /** It may be labelled, and is then released as any other. */
        ACCEPTED,
        RELEASED
    }

    /** @param unitIs with {@code GRANTED} alone */
    record Standing(UUID concession, ComponentId component, State state, Optional<UnitIs> unitIs) {}

    record ConcessionUnknown() implements Objection {
        @Override
        public String code() {
            return "concession-unknown";
        }

        @Override
        public String message() {
            return "There is no such concession: look at the list.";
        }
    }
}
