package org.bloodstream.production.testing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.AskingGround;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.bloodstream.production.panel.application.AskingTests;
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

/** Tests that the panel leaves to discretion: asking one, and its result. */
@RestController
class DiscretionaryController {
    private final Commands commands;
    private final AskingTests asking;
    private final RecordingFindings findings;

    DiscretionaryController(Commands commands, AskingTests asking, RecordingFindings findings) {
        this.commands = commands;
        this.asking = asking;
        this.findings = findings;
    }

    @PostMapping("/api/production/donations/{donation}/asked-tests")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> ask(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody AskedTest body) {
        var event = new DiscretionaryTestAsked(donation, body.test(), body.ground(), request.at());
        return commands.once(request, body, () -> asking.ask(event, request.act())
                .map(objection -> objection
                        .<Answer>map(each -> Answer.refused("The test was not asked", List.of(each)))
                        .orElseGet(() -> Answer.created(new Asked(donation, body.test()))))
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such donation yet", new DonationUnknown(donation)))));
    }

    @PostMapping("/api/production/donations/{donation}/discretionary-tests")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> recordResult(
            CommandRequest request, @PathVariable DonationNumber donation, @Valid @RequestBody Report body) {
        var event = new DiscretionaryResultRecorded(
                donation,
                body.test(),
                body.result(),
                body.run().strip(),
                body.analyser().strip(),
                request.at());
        return commands.once(
                request, body, () -> findings.record(event, request.act()).map(outcome -> answer(event, outcome)));
    }

    private static Answer answer(DiscretionaryResultRecorded event, DonationWork.Outcome outcome) {
        return switch (outcome) {
            case Done(var donation) ->
                Answer.created(new Recorded(
                        event.donation(),
                        event.test(),
                        donation.tests().discretionary().result(event.test()).orElseThrow()));
            case Refused(var objections) -> Answer.refused("The result was not recorded", objections);
            case Unknown(var objection) -> throw RefusalException.notFound("No such donation yet", objection);
        };
    }

    record AskedTest(
            @NotNull DiscretionaryTest test, @NotNull AskingGround ground) {}

    record Asked(DonationNumber donation, DiscretionaryTest test) {}

    record Report(
            @NotNull DiscretionaryTest test,
            @NotNull TestResult result,

            @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String run,

            @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String analyser) {}

    /** What counts after this result. */
    record Recorded(DonationNumber donation, DiscretionaryTest test, TestResult standing) {}
}
