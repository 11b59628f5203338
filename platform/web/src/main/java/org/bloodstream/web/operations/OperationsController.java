package org.bloodstream.web.operations;

import java.time.Instant;
import java.util.List;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.Verifier;
import org.bloodstream.journal.Verifier.Verification;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How this service's journal stands and how fresh its projections are. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}")
@PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
public class OperationsController {
    private final JournalStanding journal;
    private final Verifier verifier;
    private final Freshness freshness;
    private final List<Subscription> subscriptions;

    OperationsController(
            JournalStanding journal, Verifier verifier, Freshness freshness, List<Subscription> subscriptions) {
        this.journal = journal;
        this.verifier = verifier;
        this.freshness = freshness;
        this.subscriptions = subscriptions;
    }

    @GetMapping("/journal")
    public Mono<Standing> journal() {
        return journal.now().map(Standing::of);
    }

    /** Changes nothing, so it needs no Idempotency-Key; a POST because it costs work. */
    @PostMapping("/journal/verification")
    public Mono<Verification> verify() {
        return verifier.verify();
    }

    @GetMapping("/freshness")
    public Mono<Items<Complete>> freshness() {
        return Flux.fromIterable(subscriptions)
                .concatMap(subscription -> complete(subscription.name()))
                .collectList()
                .map(Items::new);
    }

    private Flux<Complete> complete(String subscription) {
        return freshness.completeUpTo(subscription).flatMapIterable(sources -> sources.entrySet().stream()
                .map(source -> new Complete(subscription, source.getKey(), source.getValue()))
                .toList());
    }

    /** All of them: there are few. */
    public record Items<T>(List<T> items) {}

    /** Everything that the source committed up to this instant has been applied here. */
    public record Complete(String subscription, String source, Instant completeUpTo) {}

    /** Where the journal stands; no seal while nothing was ever sealed. */
    public record Standing(
            String service,
            long published,
            long unpublished,
            @Nullable LastSeal lastSeal,
            boolean relaying) {
        static Standing of(JournalStanding.Standing standing) {
            var seal = standing.lastSeal();
            return new Standing(
                    standing.service(),
                    standing.published(),
                    standing.unpublished(),
                    seal == null ? null : new LastSeal(seal.batch(), seal.last(), seal.hash()),
                    standing.relaying());
        }
    }

    /** The newest seal of the chain. */
    public record LastSeal(long batch, long lastNumber, String hash) {}
}
