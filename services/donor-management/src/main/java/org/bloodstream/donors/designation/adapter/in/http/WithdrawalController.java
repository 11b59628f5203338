package org.bloodstream.donors.designation.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.designation.application.WithdrawalOutcome;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Refused;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Unknown;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Withdrawn;
import org.bloodstream.donors.designation.application.WithdrawingDesignations;
import org.bloodstream.donors.designation.application.WithdrawnDesignation;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Appointment;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Collected;
import org.bloodstream.donors.designation.domain.DesignationObjection.DesignationUnknown;
import org.bloodstream.donors.designation.domain.WithdrawalGround;
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

/** A request ends by whoever may approve one. */
@RestController
class WithdrawalController {
    private final Commands commands;
    private final WithdrawingDesignations withdrawing;

    WithdrawalController(Commands commands, WithdrawingDesignations withdrawing) {
        this.commands = commands;
        this.withdrawing = withdrawing;
    }

    @PostMapping("/api/donors/{donor}/designations/{designation}/withdrawal")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> withdraw(
            CommandRequest request,
            @PathVariable UUID donor,
            @PathVariable UUID designation,
            @Valid @RequestBody WithdrawDesignation body) {
        return commands.once(request, body, () -> withdrawing
                .withdraw(donor, designation, body.ground(), request.act())
                .map(WithdrawalController::answer));
    }

    private static Answer answer(WithdrawalOutcome outcome) {
        return switch (outcome) {
            case Withdrawn(var left) -> Answer.ok(Left.of(left));
            case Refused(var objections) -> Answer.refused("The request was not withdrawn", objections);
            case Unknown _ -> Answer.notFound("No such request", new DesignationUnknown());
        };
    }

    record Left(
            UUID designation,
            WithdrawalGround ground,
            Instant withdrawnAt,
            List<Collected> collected,
            List<DonationNumber> running,
            List<Appointment> appointments) {
        static Left of(WithdrawnDesignation it) {
            var withdrawal = it.withdrawal();
            return new Left(
                    it.designation(),
                    withdrawal.ground(),
                    withdrawal.withdrawnAt(),
                    it.collected(),
                    it.running(),
                    it.appointments());
        }
    }
}
