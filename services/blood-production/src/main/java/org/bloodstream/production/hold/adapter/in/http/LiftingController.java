package org.bloodstream.production.hold.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.hold.application.LiftingHolds;
import org.bloodstream.production.hold.domain.Lifter;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Lifting.Refused;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldUnknown;
import org.bloodstream.production.hold.domain.LiftingRole;
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

/** Signed; who may lift which hold is decided by its kind. */
@RestController
class LiftingController {
    private final Commands commands;
    private final LiftingHolds holds;

    LiftingController(Commands commands, LiftingHolds holds) {
        this.commands = commands;
        this.holds = holds;
    }

    @PostMapping("/api/production/donations/{donation}/holds/{hold}/lifting")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> lift(
            CommandRequest request,
            @PathVariable DonationNumber donation,
            @PathVariable UUID hold,
            @Valid @RequestBody WhyLifted body) {
        return Mono.fromSupplier(() -> new Lifter(
                        request.signature(), LiftingRole.among(request.caller().roles())))
                .flatMap(lifter -> commands.once(
                        request, body, () -> holds.lift(body.command(donation, hold), lifter, request.act())
                                .map(LiftingController::answer)));
    }

    private static Answer answer(Lifting outcome) {
        return switch (outcome) {
            case Lifted lifted ->
                Answer.ok(new NoLongerHeld(
                        lifted.event().donation(), lifted.event().hold(), lifted.stillOpen()));
            case Refused(var objections)
            when objections.getFirst() instanceof HoldUnknown unknown ->
                throw RefusalException.notFound("No such hold", unknown);
            case Refused(var objections) -> Answer.refused("The hold was not lifted", objections);
        };
    }

    /** @param stillOpen holds of the donation that remain: only with 0 are its components free */
    record NoLongerHeld(DonationNumber donation, UUID hold, int stillOpen) {}
}
