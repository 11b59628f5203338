package org.bloodstream.production.material.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.production.material.application.KeepingLots;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotQuarantined;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.bloodstream.production.material.domain.LotEvent.Reason;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A lot's number may have a slash, so it stands in bodies and in no path. */
@RestController
class LotController {
    private static final String OFFICER = "hasRole('" + Roles.QUALITY_OFFICER + "')";
    private static final String SCIENTIST = "hasRole('" + Roles.PROCESSING_SCIENTIST + "')";

    private final Commands commands;
    private final KeepingLots lots;

    LotController(Commands commands, KeepingLots lots) {
        this.commands = commands;
        this.lots = lots;
    }

    @PostMapping("/api/production/lots")
    @PreAuthorize(SCIENTIST)
    Mono<ResponseEntity<Object>> register(CommandRequest request, @Valid @RequestBody Register body) {
        return commands.once(request, body, () -> lots.register(body.event(request.at()), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The lot was not registered")));
    }

    @PostMapping("/api/production/lots/acceptances")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> accept(CommandRequest request, @Valid @RequestBody Accept body) {
        return commands.once(request, body, () -> lots.accept(new LotAccepted(body.lot(), request.at()), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The lot was not accepted")));
    }

    @PostMapping("/api/production/lots/quarantines")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> quarantine(CommandRequest request, @Valid @RequestBody Quarantine body) {
        return commands.once(request, body, () -> lots.quarantine(
                        new LotQuarantined(body.lot(), body.reason(), request.at()), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The lot was not put into quarantine")));
    }

    record Register(
            @NotNull LotId lot,
            @NotNull LotKind kind,
            @NotNull LocalDate expiresOn) {
        LotRegistered event(Instant now) {
            return new LotRegistered(lot, kind, expiresOn, now);
        }
    }

    record Accept(@NotNull LotId lot) {}

    record Quarantine(@NotNull LotId lot, @NotNull Reason reason) {}
}
