package org.bloodstream.donors.registration.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.donors.registration.application.RegisteringDonors;
import org.bloodstream.donors.registration.domain.RegistrationOutcome;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RegistrationController {
    private final Commands commands;
    private final RegisteringDonors donors;

    RegistrationController(Commands commands, RegisteringDonors donors) {
        this.commands = commands;
        this.donors = donors;
    }

    @PostMapping("/api/donors")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> register(CommandRequest request, @Valid @RequestBody RegisterDonor body) {
        var applicant = body.applicant();
        return commands.once(request, body, () -> donors.register(applicant, body.confirmedNew(), request.act())
                .map(RegistrationController::answer));
    }

    private static Answer answer(RegistrationOutcome outcome) {
        return switch (outcome) {
            case Registered registered ->
                Answer.created(new NewDonor(registered.event().donor()));
            case Refused(var objections) -> Answer.refused("The donor was not registered", objections);
        };
    }

    record NewDonor(UUID donor) {}
}
