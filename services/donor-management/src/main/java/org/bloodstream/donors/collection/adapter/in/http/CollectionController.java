package org.bloodstream.donors.collection.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.application.CollectingDonations;
import org.bloodstream.donors.collection.domain.CollectionOutcome;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Collected;
import org.bloodstream.donors.collection.domain.CollectionOutcome.DonorUnknown;
import org.bloodstream.donors.collection.domain.CollectionOutcome.Refused;
import org.bloodstream.donors.donorrecord.UnknownDonor;
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
class CollectionController {
    private final Commands commands;
    private final CollectingDonations donations;

    CollectionController(Commands commands, CollectingDonations donations) {
        this.commands = commands;
        this.donations = donations;
    }

    @PostMapping("/api/donors/{donor}/donations")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> collect(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody CollectDonation body) {
        return commands.once(request, body, () -> donations
                .collect(body.command(donor), request.act())
                .map(CollectionController::answer));
    }

    private static Answer answer(CollectionOutcome outcome) {
        return switch (outcome) {
            case Collected(var event) -> Answer.created(NewDonation.of(event.donation()));
            case Refused(var objections) -> Answer.refused("The donation was not recorded", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    record NewDonation(DonationNumber donation, String checkCharacter, String printed, String barcode) {
        static NewDonation of(DonationNumber number) {
            return new NewDonation(number, String.valueOf(number.checkCharacter()), number.printed(), number.barcode());
        }
    }
}
