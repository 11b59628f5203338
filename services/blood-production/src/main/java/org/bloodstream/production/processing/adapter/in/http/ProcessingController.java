package org.bloodstream.production.processing.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
import org.bloodstream.production.processing.application.ProcessingDonations;
import org.bloodstream.production.processing.domain.ProcessingOutcome;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
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
class ProcessingController {
    private final Commands commands;
    private final ProcessingDonations donations;

    ProcessingController(Commands commands, ProcessingDonations donations) {
        this.commands = commands;
        this.donations = donations;
    }

    @PostMapping("/api/production/donations/{donation}/components")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> process(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody ProcessDonation body) {
        return commands.once(request, body, () -> donations
                .separate(donation, body.packs(), body.materials(), request.act())
                .map(ProcessingController::answer)
                .switchIfEmpty(Mono.error(() -> notYet(donation))));
    }

    @PostMapping("/api/production/donations/{donation}/apheresis-components")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> takeIn(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody ProcessDonation body) {
        return commands.once(request, body, () -> donations
                .takeIn(donation, body.packs(), body.materials(), request.act())
                .map(ProcessingController::answer)
                .switchIfEmpty(Mono.error(() -> notYet(donation))));
    }

    private static RefusalException notYet(DonationNumber donation) {
        return RefusalException.notFound("No such donation yet", new DonationUnknown(donation));
    }

    private static Answer answer(ProcessingOutcome outcome) {
        return switch (outcome) {
            case Made made ->
                Answer.created(new NewComponents(made.components().stream()
                        .map(component -> NewComponent.of(component, made.measured()))
                        .toList()));
            case Refused(var objections) -> Answer.refused("No component was recorded", objections);
        };
    }

    record NewComponents(List<NewComponent> components) {}

    /** @param outside its limits; with anything here it needs a disposition */
    record NewComponent(
            ComponentId component,
            ProductCode product,
            ComponentKind kind,
            Instant expiresAt,
            List<OutsideValue> outside) {
        static NewComponent of(ComponentProcessed made, List<ComponentMeasured> measured) {
            return new NewComponent(
                    made.component(),
                    made.product(),
                    made.kind(),
                    made.expiresAt(),
                    OutsideValue.of(made.component(), measured));
        }
    }
}
