package org.bloodstream.donors.duplicates.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.duplicates.application.DecidingPairs;
import org.bloodstream.donors.duplicates.application.DecidingPairs.Outcome;
import org.bloodstream.donors.duplicates.application.DuplicateSearches;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Search;
import org.bloodstream.donors.duplicates.application.Pairs;
import org.bloodstream.donors.duplicates.application.Pairs.Proposed;
import org.bloodstream.donors.duplicates.application.SearchingForDuplicates;
import org.bloodstream.donors.duplicates.domain.PairObjection.SearchRunning;
import org.bloodstream.donors.duplicates.domain.PairState;
import org.bloodstream.journal.Act;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Numbers and what agrees; whoever wants to see who it is opens the records, and is on record. */
@RestController
class DuplicateController {
    private static final int LATEST = 10;

    private final Commands commands;
    private final SearchingForDuplicates searching;
    private final DuplicateSearches searches;
    private final Pairs pairs;
    private final DecidingPairs deciding;

    DuplicateController(
            Commands commands,
            SearchingForDuplicates searching,
            DuplicateSearches searches,
            Pairs pairs,
            DecidingPairs deciding) {
        this.commands = commands;
        this.searching = searching;
        this.searches = searches;
        this.pairs = pairs;
        this.deciding = deciding;
    }

    @PostMapping("/api/donors/duplicate-searches")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> search(CommandRequest request, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> searching
                .start(request.act())
                .map(search -> Answer.created(new Started(search)))
                .defaultIfEmpty(Answer.refused("No search was started", List.of(new SearchRunning()))));
    }

    @GetMapping("/api/donors/duplicate-searches")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Searches> searches() {
        return searches.latest(LATEST).collectList().map(Searches::new);
    }

    @GetMapping("/api/donors/duplicates")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<WorkList> proposed(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return pairs.proposed(limit + 1).collectList().map(found -> WorkList.of(found, limit));
    }

    @PostMapping("/api/donors/duplicates/decision")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> decide(CommandRequest request, @Valid @RequestBody DecidePair body) {
        var pair = body.pair();
        var survivor = body.survivor();
        Act act = request.act();
        return commands.once(request, body, () -> (survivor == null
                        ? deciding.different(pair, body.reason(), act)
                        : deciding.same(pair, survivor, body.reason(), act))
                .map(DuplicateController::answer));
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decided(var state) -> Answer.ok(new Decided(state));
            case Outcome.Refused(var objections) -> Answer.refused("Nothing was decided", objections);
            case Outcome.PairUnknown _ -> Answer.notFound("No such pair", new PairUnknown());
        };
    }

    record NothingMore() {}

    record Started(UUID search) {}

    record Searches(List<Search> searches) {}

    record Decided(PairState decision) {}

    /** @param more there are others that are less alike */
    record WorkList(List<Proposed> pairs, boolean more) {
        static WorkList of(List<Proposed> found, int limit) {
            return new WorkList(found.stream().limit(limit).toList(), found.size() > limit);
        }
    }

    record PairUnknown() implements Objection {
        @Override
        public String code() {
            return "pair-unknown";
        }

        @Override
        public String message() {
            return "These two records were not proposed as a pair: read the list again.";
        }
    }
}
