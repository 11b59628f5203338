package org.bloodstream.donors.designation.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.designation.application.Designating;
import org.bloodstream.donors.designation.application.DesignationOutcome;
import org.bloodstream.donors.designation.application.DesignationOutcome.Approved;
import org.bloodstream.donors.designation.application.DesignationOutcome.DonorUnknown;
import org.bloodstream.donors.designation.application.DesignationOutcome.Refused;
import org.bloodstream.donors.designation.application.Designations;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Requests for one patient alone. For whom, no answer tells: nobody at a session needs it. */
@RestController
class DesignationController {
    private final Commands commands;
    private final Designating designating;
    private final Designations designations;
    private final Openings openings;

    DesignationController(Commands commands, Designating designating, Designations designations, Openings openings) {
        this.commands = commands;
        this.designating = designating;
        this.designations = designations;
        this.openings = openings;
    }

    @PostMapping("/api/donors/{donor}/designations")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> approve(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody ApproveDesignation body) {
        var wanted = body.of(donor);
        return commands.once(request, body, () -> designating
                .approve(wanted, new Doctor(body.requestedBy().strip()), request.act())
                .map(DesignationController::answer));
    }

    @GetMapping("/api/donors/{donor}/designations")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<ListOfDesignations> read(Opening opening, @PathVariable UUID donor) {
        return designations
                .of(donor)
                .map(Listed::of)
                .collectList()
                .flatMap(all ->
                        openings.givenByRoleAlone(opening, List.of(donor.toString()), new ListOfDesignations(all)));
    }

    private static Answer answer(DesignationOutcome outcome) {
        return switch (outcome) {
            case Approved(var designation) -> Answer.created(Listed.of(designation));
            case Refused(var objections) -> Answer.refused("The request was not approved", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    record ListOfDesignations(List<Listed> designations) {}

    /** @param withdrawnAt absent while it stands; why it does not, nobody at a session needs either */
    record Listed(
            UUID designation,
            DesignatedUse use,
            OdsCode hospital,
            boolean crossover,
            LocalDate wantedUntil,
            @Nullable Instant withdrawnAt) {
        static Listed of(Designation it) {
            var withdrawal = it.withdrawal();
            return new Listed(
                    it.designation(),
                    it.use(),
                    it.hospital(),
                    it.crossover(),
                    it.wantedUntil(),
                    withdrawal == null ? null : withdrawal.withdrawnAt());
        }
    }
}
