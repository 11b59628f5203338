package org.bloodstream.donors.overruling.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.adapter.in.http.UnknownAssessment;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.overruling.application.OverrulingFindings;
import org.bloodstream.donors.overruling.application.OverrulingOutcome;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.AssessmentUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Confirmed;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.DonorUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.OverrulingUnknown;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Proposed;
import org.bloodstream.donors.overruling.application.OverrulingOutcome.Refused;
import org.bloodstream.donors.overruling.application.Overrulings;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OverrulingController {
    private static final String CLINICIAN = "hasRole('" + Roles.DONOR_CLINICIAN + "')";

    private final Commands commands;
    private final OverrulingFindings overruling;
    private final Overrulings overrulings;
    private final Merges merges;
    private final Openings openings;

    OverrulingController(
            Commands commands,
            OverrulingFindings overruling,
            Overrulings overrulings,
            Merges merges,
            Openings openings) {
        this.commands = commands;
        this.overruling = overruling;
        this.overrulings = overrulings;
        this.merges = merges;
        this.openings = openings;
    }

    @PostMapping("/api/donors/{donor}/eligibility/{assessment}/overrulings")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> propose(
            CommandRequest request,
            @PathVariable UUID donor,
            @PathVariable UUID assessment,
            @Valid @RequestBody WantedOverruling body) {
        return commands.once(request, body, () -> overruling
                .propose(body.command(donor, assessment), request.act())
                .map(OverrulingController::answer));
    }

    /** By whoever signs on: nobody confirms for somebody else. */
    @PostMapping("/api/donors/{donor}/overrulings/{overruling}/confirmation")
    @PreAuthorize(CLINICIAN)
    Mono<ResponseEntity<Object>> confirm(
            CommandRequest request, @PathVariable UUID donor, @PathVariable("overruling") UUID proposed) {
        return commands.once(request, Map.of(), () -> overruling
                .confirm(donor, proposed, request.act())
                .map(OverrulingController::answer));
    }

    @GetMapping("/api/donors/{donor}/overrulings")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<AllOverrulings> read(Opening opening, @PathVariable UUID donor) {
        return merges.recordsOf(donor)
                .flatMap(records -> overrulings
                        .of(records)
                        .map(ReadOverruling::of)
                        .collectList()
                        .map(all -> new AllOverrulings(donor, all))
                        .flatMap(all -> openings.givenByRoleAlone(
                                opening, records.stream().map(UUID::toString).toList(), all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    private static Answer answer(OverrulingOutcome outcome) {
        return switch (outcome) {
            case Proposed(var it) -> Answer.created(new Waiting(it.overruling()));
            case Confirmed(var it, var assessed) ->
                Answer.created(new Judged(it.overruling(), assessed.assessment(), assessed.outcome()));
            case Refused(var objections) -> Answer.refused("Nothing was overruled", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
            case AssessmentUnknown _ -> Answer.notFound("No such assessment", new UnknownAssessment());
            case OverrulingUnknown _ -> Answer.notFound("No such overruling", new UnknownOverruling());
        };
    }

    /** It changes nothing until another clinician confirms it. */
    record Waiting(UUID overruling) {}

    /** @param assessment the same answers, judged again: what counts from now on */
    record Judged(UUID overruling, UUID assessment, EligibilityAssessed.Outcome outcome) {}

    /** @param overrulings under every number of the person, the latest first */
    record AllOverrulings(UUID donor, List<ReadOverruling> overrulings) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AllOverrulings[…]";
        }
    }
}
