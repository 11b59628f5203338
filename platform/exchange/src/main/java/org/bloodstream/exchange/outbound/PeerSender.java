package org.bloodstream.exchange.outbound;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bloodstream.exchange.ledger.Outgoing;
import org.bloodstream.exchange.ledger.OutgoingMessages;
import org.bloodstream.exchange.ledger.Receipts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Sends one peer's messages: in order, one in flight, at a limited rate, on one replica at a time. The transaction that
 * holds the peer's lock is also the one that writes what came of the attempt.
 */
final class PeerSender {
    private static final Logger LOG = LoggerFactory.getLogger(PeerSender.class);

    private final String name;
    private final Transport transport;
    private final OutgoingMessages outgoing;
    private final Receipts receipts;
    private final TransactionalOperator transaction;
    private final RateLimiter rate;
    private final DeliveryTrace trace;
    private final Clock clock;
    private final Sinks.Many<Boolean> wake = Sinks.many().multicast().directBestEffort();
    private @Nullable Disposable running;

    PeerSender(
            String name,
            Peer peer,
            Transport transport,
            OutgoingMessages outgoing,
            Receipts receipts,
            TransactionalOperator transaction,
            DeliveryTrace trace,
            Clock clock) {
        this.name = name;
        this.transport = transport;
        this.outgoing = outgoing;
        this.receipts = receipts;
        this.transaction = transaction;
        this.trace = trace;
        this.clock = clock;
        this.rate = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(1)
                        .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(peer.perSecond()))
                        .timeoutDuration(Duration.ofMinutes(1))
                        .build());
    }

    /** @param poll how often it looks without having been woken, which is how it finds what other replicas queued */
    void start(Duration poll) {
        running = Flux.merge(
                        wake.asFlux(), Flux.interval(poll).onBackpressureDrop().map(_ -> true))
                .onBackpressureLatest()
                .concatMap(_ -> drain(), 1)
                .subscribe();
    }

    void stop() {
        if (running != null) running.dispose();
        transport.close();
    }

    synchronized void wake() {
        wake.tryEmitNext(true);
    }

    private Mono<Void> drain() {
        return next().repeat().takeWhile(sent -> sent).then().onErrorResume(failure -> {
            LOG.warn(
                    "Sending to {} is interrupted: {}", name, failure.getClass().getName());
            return Mono.empty();
        });
    }

    /** False when there is nothing to do, now or on this replica. */
    private Mono<Boolean> next() {
        return Mono.defer(() -> outgoing.soleSender(name))
                .filter(sole -> sole)
                .flatMap(_ -> due(clock.instant()))
                .flatMap(message -> trace.of(message, deliver(message)).thenReturn(true))
                .as(transaction::transactional)
                .defaultIfEmpty(false);
    }

    private Mono<Outgoing> due(Instant now) {
        return outgoing.head(name)
                .filter(message -> !message.dueAt().isAfter(now))
                .switchIfEmpty(outgoing.unreceipted(name, now));
    }

    private Mono<Delivery> deliver(Outgoing message) {
        return Mono.defer(() -> transport.deliver(message))
                .transformDeferred(RateLimiterOperator.of(rate))
                .flatMap(delivery -> settle(message, delivery).thenReturn(delivery));
    }

    private Mono<Void> settle(Outgoing sent, Delivery delivery) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (delivery) {
            case Delivery.Filed _ -> Mono.empty();
            case Delivery.Answered(var receipt) ->
                outgoing.byMessage(sent.message()).flatMap(message -> receipts.apply(message, receipt, at));
            case Delivery.Unanswered(var left, var trouble) ->
                outgoing.byMessage(sent.message()).flatMap(message -> receipts.unanswered(message, left, trouble, at));
        };
    }
}
