package org.bloodstream.production.hold.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.HoldFollowed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.hold.domain.Placing;
import org.bloodstream.production.hold.domain.Placing.KnownAlready;
import org.bloodstream.production.hold.domain.Placing.Placed;
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

/** A hold is never refused, nor is it signed: to hold must be quick, and only to let go is slow. */
@RestController
class PlacingController {
    private final Commands commands;
    private final PlacingHolds holds;

    PlacingController(Commands commands, PlacingHolds holds) {
        this.commands = commands;
        this.holds = holds;
    }

    @PostMapping("/api/production/donations/{donation}/holds")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> place(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody HoldDonation body) {
        return commands.once(request, body, () -> place(body.command(donation, request.at()), request.act()));
    }

    private Mono<Answer> place(PlaceHold hold, Act act) {
        return holds.placing(hold, act)
                .concatMapIterable(PlacingController::followed)
                .collectList()
                .map(followed -> Answer.created(new OnHold(
                        hold.donation(),
                        hold.hold(),
                        hold.kind(),
                        reached(followed, ComponentHeld.class),
                        reached(followed, ComponentRecalled.class))));
    }

    private static List<HoldFollowed> followed(Placing placing) {
        return switch (placing) {
            case Placed placed -> placed.components();
            case KnownAlready _ -> List.of();
        };
    }

    private static List<ComponentId> reached(List<HoldFollowed> followed, Class<? extends HoldFollowed> how) {
        return followed.stream()
                .filter(how::isInstance)
                .map(HoldFollowed::component)
                .toList();
    }

    /**
     * @param donation as it was asked; of a pool's number each donation in it has the hold
     * @param held what is here and on hold from now on; what another hold had reached before is not named again
     * @param recalled what had left, likewise
     */
    record OnHold(
            DonationNumber donation, UUID hold, HoldKind kind, List<ComponentId> held, List<ComponentId> recalled) {}
}
