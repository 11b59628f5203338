package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.journal.append.TraceContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Applies one event: its effect and the position in one transaction, or its parking and the position. */
final class Applying {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String BEHIND = "waits behind an earlier event of the same subject";

    private final Subscription subscription;
    private final EventKinds kinds;
    private final SubscriptionTables tables;
    private final ParkingTable parking;
    private final TransactionalOperator transaction;
    private final Retry again;
    private final int attempts;
    private final Continuation traces;

    Applying(
            Subscription subscription,
            EventKinds kinds,
            SubscriptionTables tables,
            ParkingTable parking,
            TransactionalOperator transaction,
            int attempts,
            Continuation traces) {
        this.subscription = subscription;
        this.kinds = kinds;
        this.tables = tables;
        this.parking = parking;
        this.transaction = transaction;
        this.attempts = attempts;
        this.traces = traces;
        this.again = Retry.backoff(attempts - 1, Duration.ofMillis(100))
                .filter(failure -> !(failure instanceof UnappliableEventException) && !Failures.passes(failure))
                .onRetryExhaustedThrow((_, signal) -> signal.failure());
    }

    /** Fails only with what passes by itself. */
    Mono<Void> apply(Step step) {
        return claimed(step, applyOrQueue(step))
                .timeout(LONGEST)
                .retryWhen(again)
                .onErrorResume(failure -> !Failures.passes(failure), failure -> park(step, failure))
                .transform(work -> traces.continued(work, step.received().event()));
    }

    Mono<Void> parkUnreadable(int generation, Raw raw, Instant at, String reason) {
        LOG.error("Parked an unreadable message of {} for {}: {}", raw.stream(), subscription.name(), reason);
        return parking.parkUnreadable(subscription.name(), generation, raw, at, reason);
    }

    private Mono<Void> claimed(Step step, Function<Boolean, Mono<Void>> effect) {
        return tables.claim(subscription.name(), step).flatMap(effect).as(transaction::transactional);
    }

    private Function<Boolean, Mono<Void>> applyOrQueue(Step step) {
        return behind -> behind ? queue(step) : effect(step.received().event());
    }

    private Mono<Void> effect(JournalEvent event) {
        return Mono.defer(() -> kinds.apply(subscription, event));
    }

    /** The line may just have been emptied by an operator: look again once nobody else can touch it. */
    private Mono<Void> queue(Step step) {
        JournalEvent event = step.received().event();
        String name = subscription.name();
        return parking.lockLine(name, event.source(), event.stream(), event.subject())
                .then(parking.headOfLine(name, event.source(), event.stream(), event.subject())
                        .hasElement())
                .flatMap(waiting -> waiting
                        ? parking.park(name, step.generation(), step.raw(), step.received(), BEHIND, 0)
                        : effect(event));
    }

    private Mono<Void> park(Step step, Throwable failure) {
        String reason = Failures.reason(failure);
        JournalEvent event = step.received().event();
        int tried = failure instanceof UnappliableEventException ? 1 : attempts;
        return claimed(
                        step,
                        _ -> parking.park(
                                subscription.name(), step.generation(), step.raw(), step.received(), reason, tried))
                .doOnSuccess(_ -> say(event, failure));
    }

    private void say(JournalEvent event, Throwable failure) {
        LOG.atError()
                .addKeyValue("traceId", TraceContexts.traceId(event.traceparent()))
                .log(
                        "Parked event {} ({} number {} of {}) for {}: {}",
                        event.id(),
                        event.type(),
                        event.number(),
                        event.source(),
                        subscription.name(),
                        failure.getClass().getSimpleName());
    }
}
