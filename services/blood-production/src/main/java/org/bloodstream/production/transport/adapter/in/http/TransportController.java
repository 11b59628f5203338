package org.bloodstream.production.transport.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.production.transport.adapter.in.http.TransportAnswers.Packed;
import org.bloodstream.production.transport.adapter.in.http.TransportAnswers.Received;
import org.bloodstream.production.transport.application.PackingBoxes;
import org.bloodstream.production.transport.application.ReceivingBoxes;
import org.bloodstream.production.transport.domain.TransportNumber;
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

/** A box is packed at the session, or written down from its paper at the centre, and received at the centre. */
@RestController
class TransportController {
    private final Commands commands;
    private final PackingBoxes packing;
    private final ReceivingBoxes receiving;

    TransportController(Commands commands, PackingBoxes packing, ReceivingBoxes receiving) {
        this.commands = commands;
        this.packing = packing;
        this.receiving = receiving;
    }

    @PostMapping("/api/production/transports")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> pack(CommandRequest request, @Valid @RequestBody PackBox body) {
        return commands.once(request, body, () -> packing.pack(body.packing(), request.act())
                .map(decision -> TransportAnswers.answer(decision, "The box was not recorded", Packed::of)));
    }

    @PostMapping("/api/production/transports/{transport}/receipt")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> receive(
            CommandRequest request, @PathVariable TransportNumber transport, @Valid @RequestBody ReceiveBox body) {
        var arrival = body.by(request.caller().id());
        return commands.once(request, body, () -> receiving
                .receive(transport, arrival, request.act())
                .map(decision -> TransportAnswers.answer(decision, "The box was not received", Received::of))
                .defaultIfEmpty(TransportAnswers.unknown(transport)));
    }
}
