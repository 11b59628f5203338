package org.bloodstream.journal.subscribe;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.NoSuchParkedEventException;
import org.bloodstream.journal.NotFirstInLineException;
import org.bloodstream.journal.ParkedEvent;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Parked events in the service's own database. */
public final class R2dbcParkedEvents implements ParkedEvents {
    private final Map<String, Subscription> subscriptions;
    private final EventKinds kinds;
    private final TransactionalOperator transaction;
    private final ParkingTable parking;
    private final Envelope envelope;

    public R2dbcParkedEvents(
            Map<String, Subscription> subscriptions,
            EventKinds kinds,
            DatabaseClient database,
            TransactionalOperator transaction,
            JsonMapper mapper) {
        this.subscriptions = subscriptions;
        this.kinds = kinds;
        this.transaction = transaction;
        this.envelope = new Envelope(mapper);
        this.parking = new ParkingTable(database, envelope);
    }

    @Override
    public Flux<ParkedEvent> waiting() {
        return parking.waiting();
    }

    @Override
    public Mono<Retried> retry(UUID id) {
        return find(id).flatMap(event -> drain(event));
    }

    @Override
    public Mono<Retried> resolve(UUID id, String reason, String actor) {
        if (reason.isBlank() || actor.isBlank())
            return Mono.error(new IllegalArgumentException("a resolution needs a reason and an actor"));
        return find(id).flatMap(event -> lockedHead(event)
                .switchIfEmpty(Mono.error(() -> new NoSuchParkedEventException(id)))
                .flatMap(head -> head.event().id().equals(id)
                        ? parking.close(id, "RESOLVED", reason, actor)
                        : Mono.error(
                                new NotFirstInLineException(id, head.event().id())))
                .as(transaction::transactional)
                .then(drain(event)));
    }

    /**
     * With each its subject's line behind it, as far as nothing else is wrong there.
     *
     * @return how many were applied
     */
    public Mono<Long> applyWhatIsKnownNow() {
        return parking.ofLaterReleases()
                .filter(kept ->
                        kinds.know(envelope.reopen(kept.headers(), kept.body()).event()))
                .collectList()
                .flatMapIterable(known -> known)
                .concatMap(kept -> drain(kept.event()))
                .reduce(0L, (applied, retried) -> applied + retried.applied());
    }

    private Mono<ParkedEvent> find(UUID id) {
        return parking.find(id)
                .map(ParkingTable.Kept::event)
                .switchIfEmpty(Mono.error(() -> new NoSuchParkedEventException(id)));
    }

    /** One transaction per event: what was applied stays applied when a later one of the line fails. */
    private Mono<Retried> drain(ParkedEvent ofLine) {
        return Mono.defer(() -> {
            AtomicInteger applied = new AtomicInteger();
            return applyHead(ofLine)
                    .as(transaction::transactional)
                    .doOnNext(_ -> applied.incrementAndGet())
                    .hasElement()
                    .repeat()
                    .takeWhile(more -> more)
                    .then(Mono.fromSupplier(() -> new Retried(applied.get(), null)))
                    .onErrorResume(HeadFailedException.class, failed -> stop(failed, applied.get()));
        });
    }

    private Mono<ParkedEvent> applyHead(ParkedEvent ofLine) {
        return lockedHead(ofLine).flatMap(head -> apply(head)
                .onErrorMap(failure -> !Failures.passes(failure), failure -> new HeadFailedException(head, failure))
                .then(parking.close(head.event().id(), "APPLIED", "retried", "operator"))
                .thenReturn(head.event()));
    }

    private Mono<Void> apply(ParkingTable.Kept head) {
        return Mono.defer(() -> {
            Subscription subscription = subscriptions.get(head.event().subscription());
            if (subscription == null)
                throw new UnappliableEventException("no such subscription in this service any more");
            return kinds.apply(
                    subscription, envelope.reopen(head.headers(), head.body()).event());
        });
    }

    private Mono<Retried> stop(HeadFailedException failed, int applied) {
        UUID id = failed.head.event().id();
        return parking.failedAgain(id, Failures.reason(failed.failure))
                .then(parking.find(id))
                .map(kept -> new Retried(applied, kept.event()))
                .defaultIfEmpty(new Retried(applied, null));
    }

    private Mono<ParkingTable.Kept> lockedHead(ParkedEvent of) {
        return parking.lockLine(of.subscription(), of.source(), of.stream(), of.subject())
                .then(parking.headOfLine(of.subscription(), of.source(), of.stream(), of.subject()));
    }

    private static final class HeadFailedException extends RuntimeException {
        private final transient ParkingTable.Kept head;
        private final transient Throwable failure;

        HeadFailedException(ParkingTable.Kept head, Throwable failure) {
            super(failure);
            this.head = head;
            this.failure = failure;
        }
    }
}
