package org.bloodstream.production.testreport.adapter.in.http;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchFault;
import org.bloodstream.production.testreport.application.EndingReports;
import org.bloodstream.production.testreport.application.EndingReports.Outcome;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportUnknown;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is done about reports of testing laboratories that wait. */
@RestController
class TestReportController {
    private final Commands commands;
    private final EndingReports ending;

    TestReportController(Commands commands, EndingReports ending) {
        this.commands = commands;
        this.ending = ending;
    }

    @PostMapping("/api/production/test-reports/{report}/taking")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> takeAgain(CommandRequest request, @PathVariable UUID report) {
        return commands.once(
                request,
                report.toString(),
                () -> answer(report, ending.takeAgain(report, request.act()), "Nothing of the report was taken"));
    }

    @PostMapping("/api/production/test-reports/{report}/closing")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID report, @Valid @RequestBody WhyClosed body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        report,
                        ending.close(report, body.words().strip(), request.act()),
                        "The report was not closed"));
    }

    private static Mono<Answer> answer(UUID report, Mono<Outcome> outcome, String title) {
        return outcome.map(made -> switch (made) {
                    case Outcome.Taken(var batch) -> Answer.ok(Taken.of(batch));
                    case Outcome.TakenByItself(var donation) -> Answer.ok(new TakenByItself(donation));
                    case Outcome.Closed() -> Answer.ok(new Closed(report));
                    case Outcome.Refused(var objections) -> Answer.refused(title, objections);
                    case Outcome.Unknown(var objections) ->
                        throw new RefusalException(HttpStatus.NOT_FOUND, title, objections);
                })
                .defaultIfEmpty(Answer.notFound("No such report", new ReportUnknown(report)));
    }

    /** @param faults why none of its results counts; without any they do */
    record Taken(UUID batch, int results, boolean valid, Set<BatchFault> faults) {
        static Taken of(TestBatchReceived event) {
            return new Taken(event.batch(), event.results(), event.faults().isEmpty(), event.faults());
        }
    }

    /** What was said of one sample. */
    record TakenByItself(DonationNumber donation) {}

    record Closed(UUID report) {}
}
