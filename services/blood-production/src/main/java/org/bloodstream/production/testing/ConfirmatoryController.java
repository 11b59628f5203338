package org.bloodstream.production.testing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.ConfirmatoryResult;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.hold.application.RecordingFindings;
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

/** What the reference laboratory says of a repeat reactive sample. */
@RestController
class ConfirmatoryController {
    private final Commands commands;
    private final RecordingFindings findings;

    ConfirmatoryController(Commands commands, RecordingFindings findings) {
        this.commands = commands;
        this.findings = findings;
    }

    @PostMapping("/api/production/donations/{donation}/tests/{test}/confirmation")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> confirm(
            CommandRequest request,
            @PathVariable DonationNumber donation,
            @PathVariable MandatoryTest test,
            @Valid @RequestBody Confirmation body) {
        var event = new ConfirmatoryResultRecorded(donation, test, body.result(), body.laboratory(), request.at());
        return commands.once(request, body, () -> findings.record(
                        event,
                        known -> known.tests().objectionsToConfirming(test).toList(),
                        request.act())
                .map(outcome -> answer(event, outcome)));
    }

    private static Answer answer(ConfirmatoryResultRecorded event, DonationWork.Outcome outcome) {
        return switch (outcome) {
            case Done _ -> Answer.created(new Confirmed(event.donation(), event.test(), event.result()));
            case Refused(var objections) -> Answer.refused("The result was not recorded", objections);
            case Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    record Confirmation(
            @NotNull ConfirmatoryResult result, @NotNull OdsCode laboratory) {}

    record Confirmed(DonationNumber donation, MandatoryTest test, ConfirmatoryResult result) {}
}
