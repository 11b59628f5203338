package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.orders.application.Arrivals;
import org.bloodstream.production.orders.application.BackOrders;
import org.bloodstream.production.orders.application.Ordering;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderObjection.NoHospital;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A laboratory's scientist orders, for their own hospital alone. */
@RestController
class HospitalOrdersController {
    private static final String LABORATORY = "hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')";

    private final OrderCommands commands;
    private final Ordering ordering;
    private final Arrivals arrivals;
    private final BackOrders backOrders;

    HospitalOrdersController(OrderCommands commands, Ordering ordering, Arrivals arrivals, BackOrders backOrders) {
        this.commands = commands;
        this.ordering = ordering;
        this.arrivals = arrivals;
        this.backOrders = backOrders;
    }

    @PostMapping("/api/production/orders")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> place(CommandRequest request, @Valid @RequestBody PlaceOrder body) {
        var hospital = own(request.caller());
        return commands.placing(request, body, () -> ordering.place(hospital, body.wish(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/amendment")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> amend(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody AmendLine body) {
        var hospital = own(request.caller());
        return commands.once(
                request, body, () -> ordering.amend(hospital, order, body.line(), body.quantity(), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/cancellation")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> cancel(CommandRequest request, @PathVariable OrderNumber order) {
        var hospital = own(request.caller());
        return commands.once(request, "", () -> ordering.cancel(hospital, order, request.act()));
    }

    /** What came in time is delivered; what did not is refused, and the answer is the order as it stands then. */
    @PostMapping("/api/production/orders/{order}/delivery")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> received(
            CommandRequest request,
            @PathVariable OrderNumber order,
            @Valid @RequestBody(required = false) @Nullable ReceiveUnits body) {
        var hospital = own(request.caller());
        var came = body == null ? new ReceiveUnits(null, null, null) : body;
        return commands.once(
                request, came, () -> arrivals.arrive(hospital, order, came.arrival(request.at()), request.act()));
    }

    @PostMapping("/api/production/orders/{order}/back-order-cancellation")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> waitNoLonger(
            CommandRequest request, @PathVariable OrderNumber order, @Valid @RequestBody LineNamed body) {
        var hospital = own(request.caller());
        return commands.once(request, body, () -> backOrders.waitNoLonger(hospital, order, body.line(), request.act()));
    }

    private static OdsCode own(Caller caller) {
        return caller.hospital()
                .orElseThrow(() -> new RefusalException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "Nothing was ordered", List.of(new NoHospital())));
    }
}
