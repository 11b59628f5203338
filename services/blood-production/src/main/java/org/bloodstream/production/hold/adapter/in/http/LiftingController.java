package org.bloodstream.production.hold.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationObjection.HoldUnknown;
import org.bloodstream.production.hold.application.LiftingHolds;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Lifting.Refused;
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
class LiftingController {
    private final Commands commands;
    private final LiftingHolds holds;

    LiftingController(Commands commands, LiftingHolds holds) {
        this.commands = commands;
        this.holds = holds;
    }

    @PostMapping("/api/production/donations/{donation}/holds/{hold}/lifting")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> lift(
            CommandRequest request,
            @PathVariable DonationNumber donation,
            @PathVariable UUID hold,
            @Valid @RequestBody WhyLifted body) {
        return commands.once(request, body, () -> holds.lift(body.command(donation, hold), request.act())
                .map(LiftingController::answer));
    }

    private static Answer answer(Lifting outcome) {
        return switch (outcome) {
            case Lifted lifted ->
                Answer.ok(new NoLongerHeld(
                        lifted.event().donation(), lifted.event().hold(), lifted.stillOpen()));
            case Refused(HoldUnknown objection) -> throw RefusalException.notFound("No such hold", objection);
            case Refused(var objection) -> Answer.refused("The hold was not lifted", List.of(objection));
        };
    }

    /** @param stillOpen holds of the donation that remain: only with 0 are its components free */
    record NoLongerHeld(DonationNumber donation, UUID hold, int stillOpen) {}
}
