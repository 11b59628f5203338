package org.bloodstream.donors.review.adapter.in.http;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.review.application.ReviewOutcome;
import org.bloodstream.donors.review.application.ReviewOutcome.DonorUnknown;
import org.bloodstream.donors.review.application.ReviewOutcome.Recorded;
import org.bloodstream.donors.review.application.ReviewOutcome.Refused;
import org.bloodstream.donors.review.application.ReviewingDonors;
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
class ReviewController {
    private final Commands commands;
    private final ReviewingDonors reviewing;

    ReviewController(Commands commands, ReviewingDonors reviewing) {
        this.commands = commands;
        this.reviewing = reviewing;
    }

    @PostMapping("/api/donors/{donor}/reviews")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> review(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RecordReview body) {
        return commands.once(request, body, () -> reviewing
                .review(donor, body.ground(), body.words().strip(), request.act())
                .map(ReviewController::answer));
    }

    private static Answer answer(ReviewOutcome outcome) {
        return switch (outcome) {
            case Recorded(var review, var holdsUntil) ->
                Answer.created(new Given(review.review(), review.ground(), review.on(), holdsUntil));
            case Refused(var objections) -> Answer.refused("The review was not recorded", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param holdsUntil first local date on which it no longer holds, by the rules in force */
    record Given(UUID review, ReviewGround ground, LocalDate on, LocalDate holdsUntil) {}
}
