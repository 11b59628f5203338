package org.bloodstream.donors.postdonation.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.postdonation.application.FollowingInformation.Followed;
import org.bloodstream.donors.postdonation.application.ReportingInformation;
import org.bloodstream.donors.postdonation.application.ReportingInformation.Reported;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.DonorUnknown;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Refused;
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
class PostDonationController {
    private final Commands commands;
    private final ReportingInformation information;

    PostDonationController(Commands commands, ReportingInformation information) {
        this.commands = commands;
        this.information = information;
    }

    @PostMapping("/api/donors/{donor}/post-donation-information")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> report(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody ReportPostDonationInformation body) {
        var command = body.command(donor);
        return commands.once(
                request, body, () -> information.report(command, request.act()).map(PostDonationController::answer));
    }

    private static Answer answer(Reported reported) {
        return switch (reported.outcome()) {
            case Received received -> Answer.created(Taken.of(received, reported.followed()));
            case Refused(var objections) -> Answer.refused("The information was not taken", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /**
     * @param donations every donation that is concerned, and so put on hold
     * @param deferrals that a rule imposed for what was told
     * @param referred whether a clinician has to decide
     */
    record Taken(UUID information, List<DonationNumber> donations, List<ImposedByRule> deferrals, boolean referred) {
        static Taken of(Received received, Followed followed) {
            return new Taken(
                    received.events().getFirst().information(),
                    received.donations(),
                    followed.deferrals().stream().map(ImposedByRule::of).toList(),
                    followed.referred());
        }
    }

    /** @param words for the donor */
    record ImposedByRule(UUID deferral, String code, String words, WrittenEnd end) {
        static ImposedByRule of(Deferral it) {
            return new ImposedByRule(
                    it.deferral(),
                    it.imposed().code(),
                    it.wordsForDonor(),
                    WrittenEnd.of(it.imposed().end()));
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "ImposedByRule[…]";
        }
    }
}
