package org.bloodstream.exchange.outbound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import org.bloodstream.exchange.ledger.Outgoing;
import org.bloodstream.exchange.ledger.Settlements;
import org.bloodstream.exchange.mllp.MllpLink;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hands a message over on the link and waits until its answer has been filed, whichever way that comes. After a commit
 * acknowledgement it waits as long again for the application's.
 */
final class MllpTransport implements Transport {
    /** An answer that was read just before the connection ended still has to be filed. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final MllpLink link;
    private final Settlements settlements;
    private final Duration replyWithin;

    MllpTransport(MllpLink link, Settlements settlements, Duration replyWithin) {
        this.link = link;
        this.settlements = settlements;
        this.replyWithin = replyWithin;
    }

    @Override
    public Mono<Delivery> deliver(Outgoing message) {
        var left = new AtomicBoolean();
        var answered = settlements
                .of(message.message())
                .takeUntil(effect -> effect != Effect.COMMITTED)
                .timeout(replyWithin, Flux.empty())
                .collectList();
        var lost = link.send(message.content())
                .doOnNext(_ -> left.set(true))
                .flatMap(connection -> connection.onDispose().then(Mono.delay(GRACE)))
                .thenReturn(List.<Effect>of());
        return Mono.firstWithSignal(answered, lost)
                .map(effects -> effects.isEmpty() ? silent(left.get(), "no-reply") : new Delivery.Filed())
                .onErrorResume(_ -> Mono.just(silent(left.get(), left.get() ? "connection-lost" : "unreachable")));
    }

    /** A reply that comes late must not be taken for the next message's, so the connection is not used again. */
    private Delivery silent(boolean left, String trouble) {
        link.drop();
        return new Delivery.Unanswered(left, trouble);
    }

    @Override
    public void close() {
        link.drop();
    }
}
