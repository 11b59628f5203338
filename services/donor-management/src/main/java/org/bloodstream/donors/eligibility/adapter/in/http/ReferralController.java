package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.application.AnswerOutcome;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.Answered;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.AssessmentUnknown;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AnswerOutcome.Refused;
import org.bloodstream.donors.eligibility.application.AnsweringReferrals;
import org.bloodstream.donors.eligibility.application.ReferralAnswered;
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
class ReferralController {
    private final Commands commands;
    private final AnsweringReferrals referrals;

    ReferralController(Commands commands, AnsweringReferrals referrals) {
        this.commands = commands;
        this.referrals = referrals;
    }

    @PostMapping("/api/donors/{donor}/eligibility/{assessment}/answer")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> answer(
            CommandRequest request,
            @PathVariable UUID donor,
            @PathVariable UUID assessment,
            @Valid @RequestBody AnswerReferral body) {
        var answer = body.read();
        return commands.once(request, body, () -> referrals
                .answer(donor, assessment, answer, body.words().strip(), request.act())
                .map(ReferralController::answer));
    }

    private static Answer answer(AnswerOutcome outcome) {
        return switch (outcome) {
            case Answered(var event) -> Answer.created(Given.of(event));
            case Refused(var objections) -> Answer.refused("The answer was not recorded", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
            case AssessmentUnknown _ -> Answer.notFound("No such assessment", new UnknownAssessment());
        };
    }

    /** @param deferral imposed by the answer */
    record Given(
            UUID assessment,
            ReferralAnswered.Answer answer,
            @Nullable UUID deferral) {
        static Given of(ReferralAnswered event) {
            return new Given(event.assessment(), event.answer(), event.deferral());
        }
    }
}
