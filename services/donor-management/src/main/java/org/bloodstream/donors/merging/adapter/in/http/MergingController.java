package org.bloodstream.donors.merging.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.merging.application.MergingDonors;
import org.bloodstream.donors.merging.application.MergingDonors.Unmerged;
import org.bloodstream.donors.merging.domain.MergeEvent;
import org.bloodstream.donors.merging.domain.MergeOutcome;
import org.bloodstream.donors.merging.domain.MergeOutcome.Accepted;
import org.bloodstream.donors.merging.domain.MergeOutcome.DonorUnknown;
import org.bloodstream.donors.merging.domain.MergeOutcome.Refused;
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

/** Whoever merges has seen both records. To take apart it needs no name, so who answers for quality may do it at once. */
@RestController
class MergingController {
    private final Commands commands;
    private final MergingDonors merging;

    MergingController(Commands commands, MergingDonors merging) {
        this.commands = commands;
        this.merging = merging;
    }

    @PostMapping("/api/donors/{donor}/merge")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> merge(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody MergeDonor body) {
        return commands.once(request, body, () -> merging.merge(donor, body.survivor(), body.reason(), request.act())
                .map(outcome -> answer(outcome, null)));
    }

    @PostMapping("/api/donors/{donor}/unmerge")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> unmerge(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody UnmergeDonor body) {
        return commands.once(request, body, () -> merging.unmerge(donor, body.reason(), request.act())
                .map(MergingController::answer));
    }

    private static Answer answer(Unmerged unmerged) {
        return answer(unmerged.outcome(), unmerged.given());
    }

    private static Answer answer(MergeOutcome outcome, @Nullable List<DonationNumber> given) {
        return switch (outcome) {
            case Accepted(var event) -> Answer.ok(Merging.of(event, given));
            case Refused(var objections) -> Answer.refused("Nothing was merged or taken apart", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param givenWhileMerged absent for a merge */
    record Merging(UUID donor, UUID survivor, @Nullable List<DonationNumber> givenWhileMerged) {
        static Merging of(MergeEvent event, @Nullable List<DonationNumber> given) {
            return new Merging(event.donor(), event.survivor(), given);
        }
    }
}
