package org.bloodstream.production.transport.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.transport.adapter.in.http.TransportAnswers.Closed;
import org.bloodstream.production.transport.adapter.in.http.TransportAnswers.Owned;
import org.bloodstream.production.transport.application.SettlingDiscrepancies;
import org.bloodstream.production.transport.domain.Discrepancy;
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

/** Who looks into a discrepancy, and what it turned out to be. */
@RestController
class TransportDiscrepancyController {
    private static final String WHO =
            "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')";

    private final Commands commands;
    private final SettlingDiscrepancies discrepancies;

    TransportDiscrepancyController(Commands commands, SettlingDiscrepancies discrepancies) {
        this.commands = commands;
        this.discrepancies = discrepancies;
    }

    /** Whoever asks is the owner from now on. */
    @PostMapping("/api/production/transports/{transport}/discrepancies/{donation}/owner")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> take(
            CommandRequest request,
            @PathVariable TransportNumber transport,
            @PathVariable DonationNumber donation,
            @Valid @RequestBody SettleDiscrepancy.Take body) {
        var discrepancy = new Discrepancy(donation, body.kind());
        return commands.once(request, body, () -> discrepancies
                .take(transport, discrepancy, request.caller().id(), request.act())
                .map(decision -> TransportAnswers.answer(decision, "The task was not taken", Owned::of))
                .defaultIfEmpty(TransportAnswers.unknown(transport)));
    }

    @PostMapping("/api/production/transports/{transport}/discrepancies/{donation}/closure")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request,
            @PathVariable TransportNumber transport,
            @PathVariable DonationNumber donation,
            @Valid @RequestBody SettleDiscrepancy.Close body) {
        var discrepancy = new Discrepancy(donation, body.kind());
        return commands.once(request, body, () -> discrepancies
                .close(transport, discrepancy, body.reason(), body.words().strip(), request.act())
                .map(decision -> TransportAnswers.answer(decision, "The task was not closed", Closed::of))
                .defaultIfEmpty(TransportAnswers.unknown(transport)));
    }
}
