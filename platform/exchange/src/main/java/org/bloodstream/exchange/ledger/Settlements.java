package org.bloodstream.exchange.ledger;

import java.util.UUID;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells a waiting sender on this replica that its message was answered. A shortcut, never the truth: that is the ledger. */
public final class Settlements {
    private final Sinks.Many<Settlement> sink = Sinks.many().multicast().directBestEffort();

    /** An answer to a message, as it was filed. */
    public record Settlement(UUID message, Effect effect) {}

    /** Answers to the message from now on. */
    public Flux<Effect> of(UUID message) {
        return sink.asFlux()
                .filter(settled -> settled.message().equals(message))
                .map(Settlement::effect);
    }

    Mono<Void> whenCommitted(UUID message, Effect effect) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(() -> tell(new Settlement(message, effect)));
                    }
                }))
                .then();
    }

    private synchronized void tell(Settlement settlement) {
        sink.tryEmitNext(settlement);
    }
}
