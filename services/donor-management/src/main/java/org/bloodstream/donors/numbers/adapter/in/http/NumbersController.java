package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.numbers.adapter.in.http.Labels.Readable;
import org.bloodstream.donors.numbers.adapter.in.http.Labels.Unreadable;
import org.bloodstream.donors.numbers.application.AccountingForNumbers;
import org.bloodstream.donors.numbers.application.AllottingRanges;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
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
class NumbersController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";
    private static final String NO_SESSION = "No such session";
    private static final String UNCHANGED = "Nothing was changed";

    private final Commands commands;
    private final AllottingRanges ranges;
    private final AccountingForNumbers accounting;

    NumbersController(Commands commands, AllottingRanges ranges, AccountingForNumbers accounting) {
        this.commands = commands;
        this.ranges = ranges;
        this.accounting = accounting;
    }

    @PostMapping("/api/donors/sessions/{session}/number-ranges")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> allot(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody AllotRange body) {
        return commands.once(request, body, () -> ranges.allot(session, body.run(), request.act())
                .map(outcome -> switch (outcome) {
                    case Done<NumberRange>(var range) -> Answer.created(AllottedRange.of(range));
                    case Refused<NumberRange>(var objections) ->
                        Answer.refused("The range was not allotted", objections);
                    case Unknown<NumberRange>(var what) -> Answer.notFound(NO_SESSION, what);
                }));
    }

    @PostMapping("/api/donors/sessions/{session}/number-voids")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> voids(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody VoidNumbers body) {
        var account = new Account.Void(body.reason().asVoidReason());
        return commands.once(request, body, () -> scanned(session, body.numbers(), account, request));
    }

    @PostMapping("/api/donors/sessions/{session}/number-returns")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> returns(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody ReturnNumbers body) {
        return commands.once(request, body, () -> returned(session, body, request));
    }

    @PostMapping("/api/donors/sessions/{session}/number-explanations")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> explains(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody ExplainNumbers body) {
        var account = new Account.Explanation(body.words().strip());
        return commands.once(
                request, body, () -> account(session, new LinkedHashSet<>(body.numbers()), account, request));
    }

    private Mono<Answer> returned(UUID session, ReturnNumbers body, CommandRequest request) {
        return switch (Labels.read(List.of(body.first(), body.last()))) {
            case Unreadable(var objections) -> Mono.just(Answer.refused(UNCHANGED, objections));
            case Readable(var ends) -> returned(session, NumberRun.of(ends.getFirst(), ends.getLast()), request);
        };
    }

    private Mono<Answer> returned(UUID session, NumberRun run, CommandRequest request) {
        return run.objections().isEmpty()
                ? account(session, new LinkedHashSet<>(run.numbers()), new Account.Return(), request)
                : Mono.just(Answer.refused(UNCHANGED, run.objections()));
    }

    private Mono<Answer> scanned(UUID session, List<String> texts, Account account, CommandRequest request) {
        return switch (Labels.read(texts)) {
            case Unreadable(var objections) -> Mono.just(Answer.refused(UNCHANGED, objections));
            case Readable(var numbers) -> account(session, numbers, account, request);
        };
    }

    private Mono<Answer> account(
            UUID session, SequencedSet<DonationNumber> numbers, Account account, CommandRequest request) {
        return accounting.account(session, numbers, account, request.act()).map(outcome -> switch (outcome) {
            case Done<List<DonationNumber>>(var all) -> Answer.ok(new NumbersNow(session, account.state(), all));
            case Refused<List<DonationNumber>>(var objections) -> Answer.refused(UNCHANGED, objections);
            case Unknown<List<DonationNumber>>(var what) -> Answer.notFound(NO_SESSION, what);
        });
    }

    record NumbersNow(UUID session, NumberState state, List<DonationNumber> numbers) {}

    record AllottedRange(UUID range, UUID session, FacilityNumber facility, int year, int from, int to, int numbers) {
        static AllottedRange of(NumberRange range) {
            var run = range.run();
            return new AllottedRange(
                    range.range(), range.session(), run.facility(), run.year(), run.from(), run.to(), range.size());
        }
    }
}
