package org.bloodstream.production.testing;

import jakarta.validation.Valid;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestStanding;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TestingController {
    private final Commands commands;
    private final RecordingFindings findings;

    TestingController(Commands commands, RecordingFindings findings) {
        this.commands = commands;
        this.findings = findings;
    }

    @PostMapping("/api/production/donations/{donation}/tests")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> recordResult(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody TestReport body) {
        var event = body.event(donation, request.at());
        return commands.once(
                request, body, () -> findings.record(event, request.act()).map(outcome -> answer(event, outcome)));
    }

    private static Answer answer(TestResultRecorded event, DonationWork.Outcome outcome) {
        return switch (outcome) {
            case Done(var donation) -> Answer.created(Recorded.of(event, donation));
            case Refused(var objections) -> Answer.refused("The result was not recorded", objections);
            case Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    /** What counts after this result: a NEGATIVE after a REACTIVE still stands as REACTIVE. */
    record Recorded(DonationNumber donation, MandatoryTest test, TestStanding standing) {
        static Recorded of(TestResultRecorded event, DonationInProduction donation) {
            return new Recorded(event.donation(), event.test(), donation.tests().standing(event.test()));
        }
    }
}
