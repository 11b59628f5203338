package org.bloodstream.production.grouping.adapter.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.RhDStanding;
import org.bloodstream.production.grouping.application.DeterminingGroups;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class GroupingController {
    private final Commands commands;
    private final DeterminingGroups groups;

    GroupingController(Commands commands, DeterminingGroups groups) {
        this.commands = commands;
        this.groups = groups;
    }

    @PostMapping("/api/production/donations/{donation}/groups")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> determine(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody GroupReport body) {
        var run = body.run(donation);
        return commands.once(
                request, body, () -> groups.record(run, request.act()).map(outcome -> answer(donation, outcome)));
    }

    private static Answer answer(DonationNumber number, DonationWork.Outcome outcome) {
        return switch (outcome) {
            case Done(var donation) -> Answer.created(Determined.of(number, donation));
            case Refused(var objections) -> Answer.refused("The group was not recorded", objections);
            case Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    /**
     * A disagreement is recorded, because it happened, and named at once.
     *
     * @param rhD of a confirmed group, where it was said what the RhD rests on
     * @param objections every discrepancy behind {@code group-discrepant} among them
     */
    record Determined(
            DonationNumber donation,
            boolean confirmed,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BloodGroup> group,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<RhDStanding> rhD,
            List<Reason> objections) {
        static Determined of(DonationNumber number, DonationInProduction donation) {
            Optional<BloodGroup> group =
                    donation.group() instanceof Confirmed(var confirmed) ? Optional.of(confirmed) : Optional.empty();
            var objections = Stream.<Objection>concat(
                            donation.groupObjections(),
                            donation.grouping().discrepancies().stream().map(GroupDiscrepancy::new))
                    .toList();
            return new Determined(number, group.isPresent(), group, donation.rhD(), Reasons.of(objections));
        }
    }
}
