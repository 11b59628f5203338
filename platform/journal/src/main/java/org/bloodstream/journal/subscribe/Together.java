package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applies a stretch of a backlog in one transaction, in order. Anything unusual, and it was not done: then each event is
 * applied by itself.
 */
final class Together {
    private static final Logger LOG = LoggerFactory.getLogger(Together.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Subscription subscription;
    private final EventKinds kinds;
    private final SubscriptionTables tables;
    private final TransactionalOperator transaction;
    private final Continuation traces;

    Together(
            Subscription subscription,
            EventKinds kinds,
            SubscriptionTables tables,
            TransactionalOperator transaction,
            Continuation traces) {
        this.subscription = subscription;
        this.kinds = kinds;
        this.tables = tables;
        this.transaction = transaction;
        this.traces = traces;
    }

    /** Whether all were applied; fails with what passes by itself. */
    Mono<Boolean> apply(List<Step> steps) {
        return tables.claimTogether(subscription.name(), claims(steps))
                .flatMap(claimed -> claimed ? effects(steps) : Mono.just(false))
                .as(transaction::transactional)
                .timeout(LONGEST)
                .onErrorResume(failure -> !Failures.passes(failure), this::oneByOne);
    }

    private Mono<Boolean> effects(List<Step> steps) {
        return Flux.fromIterable(steps).concatMap(this::effect).then(Mono.just(true));
    }

    private Mono<Void> effect(Step step) {
        return Mono.defer(() -> kinds.apply(subscription, step.received().event()))
                .transform(work -> traces.continued(work, step.received().event()));
    }

    private Mono<Boolean> oneByOne(Throwable failure) {
        LOG.info(
                "{} goes on one by one: {}",
                subscription.name(),
                failure.getClass().getSimpleName());
        return Mono.just(false);
    }

    /** One move per lane: from before its first event to its last. */
    private static List<Step> claims(List<Step> steps) {
        Map<Lane, Step> claims = new LinkedHashMap<>();
        steps.forEach(step -> claims.merge(step.lane(), step, Together::joined));
        return List.copyOf(claims.values());
    }

    private static Step joined(Step first, Step last) {
        return new Step(first.generation(), first.lane(), first.expected(), last.raw(), last.received());
    }
}
