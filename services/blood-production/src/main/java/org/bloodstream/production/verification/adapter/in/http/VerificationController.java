package org.bloodstream.production.verification.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.verification.application.VerifyingLabels;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.bloodstream.production.verification.domain.ReprintOutcome;
import org.bloodstream.production.verification.domain.VerificationOutcome;
import org.bloodstream.production.verification.domain.VerificationPolicy;
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

/** A printed label is scanned back by whoever labels, or by whoever is about to send the pack. */
@RestController
class VerificationController {
    private static final String WHO_LABELS =
            "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')";
    private static final String WHO_SCANS = "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER
            + "', '" + Roles.DISTRIBUTION_OFFICER + "')";

    private final Commands commands;
    private final VerifyingLabels labels;

    VerificationController(Commands commands, VerifyingLabels labels) {
        this.commands = commands;
        this.labels = labels;
    }

    /** That a wrong label was found is a refusal, and kept all the same. */
    @PostMapping("/api/production/components/{component}/label/verification")
    @PreAuthorize(WHO_SCANS)
    Mono<ResponseEntity<Object>> verify(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody ScanBack body) {
        return commands.once(request, body, () -> labels.verify(component, body.number(), body.label(), request.act())
                .map(VerificationController::answer)
                .defaultIfEmpty(unknown(component)));
    }

    @PostMapping("/api/production/components/{component}/label/reprint")
    @PreAuthorize(WHO_LABELS)
    Mono<ResponseEntity<Object>> reprint(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody OrderReprint body) {
        return commands.once(request, body, () -> labels.reprint(component, body.ground(), request.act())
                .map(outcome -> answer(component, outcome))
                .defaultIfEmpty(unknown(component)));
    }

    private static Answer answer(VerificationOutcome outcome) {
        return switch (outcome) {
            case VerificationOutcome.Right(var event) -> Answer.ok(VerifiedLabel.of(event));
            case VerificationOutcome.StillRight(var event) -> Answer.ok(VerifiedLabel.of(event));
            case VerificationOutcome.Wrong(var event) ->
                Answer.refused("The label is wrong: the pack stays here", VerificationPolicy.objections(event));
            case VerificationOutcome.Refused(var objections) ->
                Answer.refused("The label was not verified", objections);
        };
    }

    private static Answer answer(ComponentId component, ReprintOutcome outcome) {
        return switch (outcome) {
            case ReprintOutcome.Ordered _, ReprintOutcome.NotNeeded _ -> Answer.ok(new PrintableLabel(component, true));
            case ReprintOutcome.Refused(var objections) -> Answer.refused("No reprint was ordered", objections);
        };
    }

    private static Answer unknown(ComponentId component) {
        return Answer.notFound("No such component", new ComponentUnknown(component));
    }

    record VerifiedLabel(ComponentId component, boolean verified, Actor verifiedBy, Instant verifiedAt) {
        static VerifiedLabel of(LabelVerified event) {
            return new VerifiedLabel(event.component(), true, event.verifiedBy(), event.verifiedAt());
        }
    }

    /** It may be printed, and has to be scanned back. */
    record PrintableLabel(ComponentId component, boolean mayBePrinted) {}
}
