package org.bloodstream.production.marker.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.marker.application.TestingMarkers;
import org.bloodstream.production.marker.domain.Marker;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MarkerController {
    private final Commands commands;
    private final TestingMarkers testing;

    MarkerController(Commands commands, TestingMarkers testing) {
        this.commands = commands;
        this.testing = testing;
    }

    @PostMapping("/api/production/donations/{donation}/markers")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> record(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody TestMarker body) {
        var event = body.event(donation, request.at());
        return commands.once(request, body, () -> testing.record(event, request.act())
                .map(results -> Answer.created(new Recorded(donation, event.marker(), results.typing(event.marker()))))
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such donation yet", new DonationUnknown(donation)))));
    }

    /** @param standing what counts after this result: a NEGATIVE after a POSITIVE still stands as POSITIVE */
    record Recorded(DonationNumber donation, Marker marker, Typing standing) {}
}
