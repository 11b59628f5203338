package org.bloodstream.exchange.outbound;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Instant;
import java.util.Map;
import org.bloodstream.exchange.ledger.BackOff;
import org.bloodstream.exchange.ledger.Outgoing;

/** The peers by name, as configured. */
public record Peers(Map<String, Peer> byName) implements BackOff {
    private static final int DOUBLED = 2;

    public Peers {
        byName = Map.copyOf(byName);
    }

    /** @throws IllegalArgumentException when no such peer is configured: a message to nobody is never queued */
    Peer named(String name) {
        var peer = byName.get(name);
        if (peer == null) throw new IllegalArgumentException("no peer is called " + name);
        return peer;
    }

    @Override
    public Instant after(Outgoing message, Instant at) {
        var peer = named(message.peer());
        var wait = IntervalFunction.ofExponentialBackoff(peer.firstBackOff(), DOUBLED, peer.longestBackOff());
        return at.plusMillis(wait.apply(message.attempts() + 1));
    }

    @Override
    public Instant askAgain(Outgoing message, Instant at) {
        return at.plus(named(message.peer()).askAgainAfter());
    }
}
