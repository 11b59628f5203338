package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Clock;
import org.bloodstream.production.orders.application.Allocating;
import org.bloodstream.production.orders.application.Distributing;
import org.bloodstream.production.orders.application.PackingOrders;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.verification.application.Labels;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service answers orders: proposes, allocates, picks, packs and despatches. */
@RestController
class DistributionController {
    private static final String DISTRIBUTION = "hasRole('" + Roles.DISTRIBUTION_OFFICER + "')";

    private final OrderCommands commands;
    private final Allocating allocating;
    private final Distributing distributing;
    private final PackingOrders packing;
    private final Labels labels;
    private final Clock clock;

    DistributionController(
            OrderCommands commands,
            Allocating allocating,
            Distributing distributing,
            PackingOrders packing,
            Labels labels,
            Clock clock) {
        this.commands = commands;
        this.allocating = allocating;
        this.distributing = distributing;
        this.packing = packing;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/api/production/orders/{order}/proposal")
    @PreAuthorize(DISTRIBUTION)
    Mono<ProposalView> propose(@PathVariable OrderNumber order) {
        return Mono.defer(() -> allocating.propose(order, clock.instant()))
                .flatMap(turn -> labels.unverified(turn.proposal().components())
                        .map(unverified -> ProposalView.inTurn(turn, unverified)))
                .switchIfEmpty(OrderAnswers.unknown());
    }

    @PostMapping("/api/production/orders/{order}/allocation")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> allocate(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody AllocateUnits body) {
        return commands.once(request, body, () -> allocating.allocate(order, body.choices(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/withdrawal")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> takeOut(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody NamedUnit body) {
        return commands.once(request, body, () -> allocating.takeOut(order, body.component(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/picking")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> pick(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody NamedUnit body) {
        return commands.once(request, body, () -> distributing.pick(order, body.component(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/packing")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> pack(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody PackUnits body) {
        return commands.once(request, body, () -> packing.pack(order, body.container(), body.kind(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/despatch")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> despatch(CommandRequest request, @PathVariable OrderNumber order) {
        return commands.once(request, "", () -> distributing.despatch(order, request.act()));
    }
}
