package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.orders.application.KeepingStandingOrders;
import org.bloodstream.production.orders.application.KeepingStandingOrders.Outcome;
import org.bloodstream.production.orders.application.StandingOrders;
import org.bloodstream.production.orders.domain.OrderObjection.NoHospital;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.bloodstream.production.orders.domain.StandingOrderObjection.StandingOrderUnknown;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A laboratory's scientist keeps the standing orders of their own hospital; the blood service's officers see every one. */
@RestController
class StandingOrderController {
    private static final String LABORATORY = "hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')";
    private static final String REFUSAL = "The standing order was left as it was";

    private final Commands commands;
    private final KeepingStandingOrders keeping;
    private final StandingOrders orders;

    StandingOrderController(Commands commands, KeepingStandingOrders keeping, StandingOrders orders) {
        this.commands = commands;
        this.keeping = keeping;
        this.orders = orders;
    }

    @GetMapping("/api/production/standing-orders")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<Beginning<StandingOrderView>> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return orders.list(seen(caller), all, limit + 1)
                .map(found ->
                        Beginning.of(found.stream().map(StandingOrderView::of).toList(), limit));
    }

    @PostMapping("/api/production/standing-orders")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> set(CommandRequest request, @Valid @RequestBody SetStandingOrder body) {
        var hospital = own(request.caller());
        return commands.once(request, body, () -> keeping.set(hospital, body.terms(), request.act())
                .map(outcome -> answer(outcome, HttpStatus.CREATED)));
    }

    @PostMapping("/api/production/standing-orders/{number}/pause")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> pause(CommandRequest request, @PathVariable StandingOrderNumber number) {
        var hospital = own(request.caller());
        return once(request, () -> keeping.pause(hospital, number, request.act()));
    }

    @PostMapping("/api/production/standing-orders/{number}/resumption")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> resume(CommandRequest request, @PathVariable StandingOrderNumber number) {
        var hospital = own(request.caller());
        return once(request, () -> keeping.resume(hospital, number, request.act()));
    }

    @PostMapping("/api/production/standing-orders/{number}/end")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> end(CommandRequest request, @PathVariable StandingOrderNumber number) {
        var hospital = own(request.caller());
        return once(request, () -> keeping.end(hospital, number, request.act()));
    }

    private Mono<ResponseEntity<Object>> once(CommandRequest request, Supplier<Mono<Outcome>> command) {
        return commands.once(request, "", () -> command.get()
                .map(outcome -> answer(outcome, HttpStatus.OK))
                .defaultIfEmpty(Answer.notFound("No such standing order", new StandingOrderUnknown())));
    }

    private static Answer answer(Outcome outcome, HttpStatus done) {
        return switch (outcome) {
            case Outcome.Done(var order) -> new Answer.Accepted(done, StandingOrderView.of(order));
            case Outcome.Refused(var decision) -> Answer.refused(REFUSAL, decision.objections());
        };
    }

    private static OdsCode own(Caller caller) {
        return caller.hospital()
                .orElseThrow(() ->
                        new RefusalException(HttpStatus.UNPROCESSABLE_ENTITY, REFUSAL, List.of(new NoHospital())));
    }

    /** Who belongs nowhere by the token sees nothing. */
    private static Optional<OdsCode> seen(Caller caller) {
        return caller.roles().contains(Roles.DISTRIBUTION_OFFICER) ? Optional.empty() : Optional.of(own(caller));
    }
}
