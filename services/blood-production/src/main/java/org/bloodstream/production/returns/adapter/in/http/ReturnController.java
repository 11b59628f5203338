package org.bloodstream.production.returns.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.orders.domain.OrderObjection.NoHospital;
import org.bloodstream.production.returns.application.Returning;
import org.bloodstream.production.returns.domain.Credit;
import org.bloodstream.production.returns.domain.ReturnDecision;
import org.bloodstream.production.returns.domain.ReturnDecision.Refused;
import org.bloodstream.production.returns.domain.ReturnDecision.Taken;
import org.bloodstream.production.returns.domain.ReturnEvent;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.bloodstream.production.returns.domain.ReturnObjection.ReturnUnknown;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A laboratory's scientist declares a return of their own hospital; the blood service's officer receives it. */
@RestController
class ReturnController {
    private static final String REFUSAL = "The return was not recorded";

    private final Commands commands;
    private final Returning returning;

    ReturnController(Commands commands, Returning returning) {
        this.commands = commands;
        this.returning = returning;
    }

    @PostMapping("/api/production/returns")
    @PreAuthorize("hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> declare(CommandRequest request, @Valid @RequestBody DeclareReturn body) {
        var departing = body.from(own(request.caller()));
        var declaration = body.declaration();
        return commands.once(request, body, () -> returning
                .declare(departing, declaration, request.act())
                .map(decision -> answer(decision, Declared::of))
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(body.component()))));
    }

    @PostMapping("/api/production/returns/{number}/withdrawal")
    @PreAuthorize("hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> withdraw(CommandRequest request, @PathVariable ReturnNumber number) {
        var hospital = own(request.caller());
        return commands.once(request, "", () -> returning
                .withdraw(hospital, number, request.act())
                .map(decision -> answer(decision, event -> Answer.ok(new Withdrawn(event.number()))))
                .defaultIfEmpty(unknown()));
    }

    @PostMapping("/api/production/returns/{number}/receipt")
    @PreAuthorize("hasRole('" + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<ResponseEntity<Object>> receive(
            CommandRequest request, @PathVariable ReturnNumber number, @Valid @RequestBody ReceiveReturn body) {
        return commands.once(request, body, () -> returning
                .receive(number, body.component(), body.damaged(), request.act())
                .map(decision -> answer(decision, Received::of))
                .defaultIfEmpty(unknown()));
    }

    private static <E extends ReturnEvent> Answer answer(ReturnDecision<E> decision, Function<E, Answer> taken) {
        return switch (decision) {
            case Taken<E>(var event) -> taken.apply(event);
            case Refused<E>(var objections) -> Answer.refused(REFUSAL, objections);
        };
    }

    private static Answer unknown() {
        return Answer.notFound("No such return", new ReturnUnknown());
    }

    private static OdsCode own(Caller caller) {
        return caller.hospital()
                .orElseThrow(() ->
                        new RefusalException(HttpStatus.UNPROCESSABLE_ENTITY, REFUSAL, List.of(new NoHospital())));
    }

    /** @param arriveBy until when it must have come back to go to stock */
    record Declared(ReturnNumber number, ComponentId component, Instant arriveBy) {
        static Answer of(ReturnDeclared event) {
            return Answer.created(new Declared(
                    event.number(), event.component(), event.consignment().arriveBy()));
        }
    }

    record Withdrawn(ReturnNumber number) {}

    /** @param unfit why it was discarded; none when it is on the shelf again */
    record Received(ReturnNumber number, ComponentId component, List<Unfitness> unfit, Credit credit) {
        static Answer of(ReturnReceived event) {
            return Answer.ok(new Received(event.number(), event.component(), event.unfit(), event.credit()));
        }
    }
}
