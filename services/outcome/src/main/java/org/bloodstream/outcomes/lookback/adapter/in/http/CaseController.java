package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.journal.Freshness;
import org.bloodstream.outcomes.lookback.application.DrawingUp;
import org.bloodstream.outcomes.lookback.application.LookBacks;
import org.bloodstream.outcomes.lookback.application.LookBacks.Listed;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.CaseUnknown;
import org.bloodstream.outcomes.lookback.domain.Reader;
import org.bloodstream.outcomes.trace.application.Tracing;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list names nobody; a case opens everybody whom it shows. */
@RestController
class CaseController {
    private static final String NEWEST = "9223372036854775807";

    private final LookBacks cases;
    private final DrawingUp drawingUp;
    private final Freshness freshness;
    private final Openings openings;

    CaseController(LookBacks cases, DrawingUp drawingUp, Freshness freshness, Openings openings) {
        this.cases = cases;
        this.drawingUp = drawingUp;
        this.freshness = freshness;
        this.openings = openings;
    }

    @GetMapping("/api/outcomes/look-backs")
    @PreAuthorize(Readers.EITHER_END)
    Mono<CasePage> list(
            Caller caller,
            @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit,
            @RequestParam(defaultValue = NEWEST) long cursor) {
        var reader = Readers.of(caller);
        return cases.before(cursor, limit).collectList().flatMap(found -> Flux.fromIterable(found)
                .concatMap(listed -> drawingUp.drawUp(listed.opened()))
                .filter(reader::sees)
                .map(lookBack -> CasePage.Line.of(lookBack, reader))
                .collectList()
                .map(lines -> new CasePage(lines, next(found, limit))));
    }

    private static @Nullable Long next(List<Listed> found, int limit) {
        return found.size() < limit ? null : found.getLast().arrival();
    }

    @GetMapping("/api/outcomes/look-backs/{lookBack}")
    @PreAuthorize(Readers.EITHER_END)
    Mono<CaseView> one(Opening opening, @PathVariable UUID lookBack) {
        var reader = Readers.of(opening.caller());
        return freshness
                .completeUpTo(Tracing.SUBSCRIPTION)
                .flatMap(asOf -> cases.find(lookBack)
                        .flatMap(drawingUp::drawUp)
                        .filter(reader::sees)
                        .flatMap(drawn -> openings.open(opening, CaseView.recipients(drawn, reader))
                                .map(open -> CaseView.of(drawn, reader, open, asOf))
                                .flatMap(view -> onRecord(of(opening, lookBack), drawn, reader, view))))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such look-back", new CaseUnknown())));
    }

    /** The case is on record with the opening; a case's number names nobody. */
    private static Opening of(Opening opening, UUID lookBack) {
        return new Opening(
                opening.caller(),
                opening.purpose(),
                opening.reason(),
                "/api/outcomes/look-backs/" + lookBack,
                opening.at());
    }

    private Mono<CaseView> onRecord(Opening opening, LookBack drawn, Reader reader, CaseView view) {
        var donors = reader.donors(drawn).map(UUID::toString).collect(Collectors.toSet());
        return openings.givenByRoleAlone(opening, donors, view)
                .flatMap(shown -> openings.given(opening, shown.shownRecipients(), shown));
    }
}
