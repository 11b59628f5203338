package org.bloodstream.rules.http;

import java.time.Clock;
import java.util.List;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.RuleObjection.RuleSetUnknown;
import org.bloodstream.rules.store.RuleBooks;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What rules there are, and which hold. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/rules")
@PreAuthorize(RulesController.READERS)
public class RulesController {
    static final String READERS = "hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.HAEMOVIGILANCE_OFFICER
            + "', '" + Roles.DONOR_CLINICIAN + "')";

    private final Kinds kinds;
    private final RuleBooks books;
    private final Clock clock;

    public RulesController(Kinds kinds, RuleBooks books, Clock clock) {
        this.kinds = kinds;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    public Mono<Items> all() {
        return Flux.fromIterable(kinds.all())
                .concatMap(this::kind)
                .collectList()
                .map(Items::new);
    }

    @GetMapping("/{kind}/{version}")
    public Mono<RuleSetPage> one(@PathVariable String kind, @PathVariable int version) {
        var of = kinds.named(kind);
        return books.read(of)
                .flatMap(kept -> Mono.justOrEmpty(RuleSetPage.of(of, kept.book(), version, clock.instant())))
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such version", new RuleSetUnknown(kind, version))));
    }

    private Mono<KindPage> kind(RuleSetKind<?> kind) {
        return books.read(kind).map(kept -> KindPage.of(kind, kept.book(), clock.instant()));
    }

    /** All of them: there are few. */
    public record Items(List<KindPage> items) {}
}
