package org.bloodstream.production.givingback.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.givingback.application.GivingBackComponents;
import org.bloodstream.production.givingback.domain.GivingBackOutcome;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Done;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Refused;
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

/** Signed: a pack is for others than for whom it was given. */
@RestController
class GivingBackController {
    private final Commands commands;
    private final GivingBackComponents giving;

    GivingBackController(Commands commands, GivingBackComponents giving) {
        this.commands = commands;
        this.giving = giving;
    }

    @PostMapping("/api/production/components/{component}/giving-back")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> giveBack(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody Why body) {
        return Mono.fromSupplier(request::signature)
                .flatMap(signature -> commands.once(request, body, () -> giving.giveBack(
                                component, body.words().strip(), signature, request.act())
                        .map(GivingBackController::answer)
                        .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component)))));
    }

    private static Answer answer(GivingBackOutcome outcome) {
        return switch (outcome) {
            case Done done ->
                Answer.created(
                        new GivenBack(done.event().component(), done.event().became()));
            case Refused(var objections) -> Answer.refused("The component was not given back", objections);
        };
    }

    record Why(@Words String words) {
        /** Words may name somebody. */
        @Override
        public String toString() {
            return "Why[…]";
        }
    }

    /** @param became what is labelled, released and scanned back now */
    record GivenBack(ComponentId component, ComponentId became) {}
}
