package org.bloodstream.donors.standing.adapter.in.http;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.standing.application.ChangingStanding;
import org.bloodstream.donors.standing.domain.Condition;
import org.bloodstream.donors.standing.domain.StandingOutcome;
import org.bloodstream.donors.standing.domain.StandingOutcome.DonorUnknown;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.donors.standing.domain.StandingOutcome.Refused;
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

@RestController
class StandingController {
    private final Commands commands;
    private final ChangingStanding standing;

    StandingController(Commands commands, ChangingStanding standing) {
        this.commands = commands;
        this.standing = standing;
    }

    @PostMapping("/api/donors/{donor}/standing")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> change(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody ChangeStanding body) {
        var change = body.read();
        return commands.once(request, body, () -> standing.change(donor, change, body.reason(), request.act())
                .map(StandingController::answer));
    }

    /** A donor's right against the service, so whoever answers for privacy decides it. */
    @PostMapping("/api/donors/{donor}/restriction")
    @PreAuthorize("hasRole('" + Roles.PRIVACY_OFFICER + "')")
    Mono<ResponseEntity<Object>> restrict(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RestrictUse body) {
        var change = body.read();
        return commands.once(request, body, () -> standing.change(donor, change, body.reason(), request.act())
                .map(StandingController::answer));
    }

    private static Answer answer(StandingOutcome outcome) {
        return switch (outcome) {
            case Recorded(var event, var now) -> Answer.ok(new Standing(event.donor(), now.conditions()));
            case Refused(var objections) -> Answer.refused("The change was not recorded", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    record Standing(UUID donor, Set<Condition> standing) {}
}
