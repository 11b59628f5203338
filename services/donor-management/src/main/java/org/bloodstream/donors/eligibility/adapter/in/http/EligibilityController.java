package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.MergedDonor;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.application.AssessingEligibility;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Assessed;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Incomplete;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.MergedAway;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.application.EndOfDeferral;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class EligibilityController {
    private final Commands commands;
    private final AssessingEligibility eligibility;

    EligibilityController(Commands commands, AssessingEligibility eligibility) {
        this.commands = commands;
        this.eligibility = eligibility;
    }

    @PostMapping("/api/donors/{donor}/eligibility")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> assess(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody AssessDonor body) {
        return commands.once(request, body, () -> eligibility
                .assess(body.command(donor), request.act())
                .map(EligibilityController::answer));
    }

    private static Answer answer(AssessmentOutcome outcome) {
        return switch (outcome) {
            case Assessed assessed -> Answer.created(Assessment.of(assessed.event()));
            case Incomplete(var objections) -> Answer.refused("The health check is not complete", objections);
            case MergedAway(var survivor) ->
                Answer.refused("Not under this number", List.of(new MergedDonor(survivor)));
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    record Assessment(
            UUID assessment,
            EligibilityAssessed.Outcome outcome,
            @Nullable EndOfDeferral until,
            List<EligibilityAssessed.FiredRule> findings,
            RulesVersion rules) {
        static Assessment of(EligibilityAssessed event) {
            return new Assessment(event.assessment(), event.outcome(), event.until(), event.findings(), event.rules());
        }
    }
}
