package org.bloodstream.exchange.outbound;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bloodstream.exchange.Outbox;
import org.bloodstream.exchange.ledger.ExchangeEvents;
import org.bloodstream.exchange.ledger.Outgoing;
import org.bloodstream.exchange.ledger.OutgoingMessages;
import org.bloodstream.exchange.ledger.Sha256;
import org.bloodstream.journal.append.TraceContexts;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Queues in the ledger; fails outside a transaction, because a message is queued together with its cause. */
public final class LedgerOutbox implements Outbox {
    private final Peers peers;
    private final OutgoingMessages outgoing;
    private final ExchangeEvents events;
    private final Senders senders;
    private final TraceContexts traces;
    private final Clock clock;

    public LedgerOutbox(
            Peers peers,
            OutgoingMessages outgoing,
            ExchangeEvents events,
            Senders senders,
            TraceContexts traces,
            Clock clock) {
        this.peers = peers;
        this.outgoing = outgoing;
        this.events = events;
        this.senders = senders;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public Mono<Void> enqueue(String peer, String about, String type, String controlId, String content) {
        return Mono.deferContextual(context -> {
            peers.named(peer);
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var message = new Outgoing(
                    UuidCreator.getTimeOrderedEpoch(),
                    1,
                    peer,
                    about,
                    type,
                    controlId,
                    content,
                    Outgoing.State.WAITING,
                    false,
                    0,
                    at,
                    at,
                    traces.traceparent(context));
            var sha256 = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
            return wakeAfterCommit(peer).then(outgoing.queue(message, sha256)).then(events.queued(message, sha256));
        });
    }

    private Mono<Void> wakeAfterCommit(String peer) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(() -> senders.wake(peer));
                    }
                }))
                .then();
    }
}
