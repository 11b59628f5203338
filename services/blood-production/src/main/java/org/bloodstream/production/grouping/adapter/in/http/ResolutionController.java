package org.bloodstream.production.grouping.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.grouping.application.ResolvingDiscrepancies;
import org.bloodstream.production.grouping.application.ResolvingDiscrepancies.Outcome;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who determines groups does not resolve what disagrees. Signed, for it lifts a hold. */
@RestController
class ResolutionController {
    private final Commands commands;
    private final ResolvingDiscrepancies discrepancies;

    ResolutionController(Commands commands, ResolvingDiscrepancies discrepancies) {
        this.commands = commands;
        this.discrepancies = discrepancies;
    }

    @PostMapping("/api/production/donations/{donation}/groups/resolution")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> resolve(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody WhyResolved body) {
        return Mono.fromSupplier(request::signature)
                .flatMap(signature -> commands.once(request, body, () -> discrepancies
                        .resolve(body.command(donation), signature, request.act())
                        .map(ResolutionController::answer)));
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Resolved(var donation, var group, var stillStops) ->
                Answer.ok(new GroupResolved(donation, group, Reasons.of(stillStops)));
            case Outcome.Refused(var objection) -> Answer.refused("Nothing was resolved", List.of(objection));
            case Outcome.Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    /** @param objections what keeps the packs all the same; without any they are free */
    record GroupResolved(DonationNumber donation, BloodGroup group, List<Reason> objections) {}
}
