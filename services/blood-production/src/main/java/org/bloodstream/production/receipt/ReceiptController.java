package org.bloodstream.production.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
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
class ReceiptController {
    private final Commands commands;
    private final DonationWork donations;

    ReceiptController(Commands commands, DonationWork donations) {
        this.commands = commands;
        this.donations = donations;
    }

    @PostMapping("/api/production/donations/{donation}/receipt")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> receive(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody Receipt body) {
        var event = body.event(donation, request.at());
        return commands.once(request, body, () -> donations
                .record(event, known -> known.objectionsToReceipt().toList(), request.act())
                .map(outcome -> answer(donation, outcome)));
    }

    private static Answer answer(DonationNumber donation, DonationWork.Outcome outcome) {
        return switch (outcome) {
            case Done _ -> Answer.created(new Received(donation));
            case Refused(var objections) -> Answer.refused("The donation was not received", objections);
            case Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    record Receipt(
            @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
            String site) {
        DonationReceived event(DonationNumber donation, Instant at) {
            return new DonationReceived(donation, new Site(site.strip()), at);
        }
    }

    record Received(DonationNumber donation) {}
}
