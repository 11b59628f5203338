package org.bloodstream.exchange.outbound;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.bloodstream.exchange.ledger.OutgoingMessages;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.Settlements;
import org.bloodstream.exchange.mllp.MllpLink;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.reactive.function.client.WebClient;

/** One sender for each peer; they know nothing of each other, so one peer's trouble is not another's. */
public final class Senders implements SmartLifecycle {
    private final Map<String, PeerSender> byPeer = new HashMap<>();
    private final Duration poll;
    private volatile boolean running;

    public Senders(
            Peers peers,
            OutgoingMessages outgoing,
            Receipts receipts,
            Settlements settlements,
            TransactionalOperator transaction,
            ObservationRegistry observations,
            Clock clock,
            Function<Peer, MllpLink> links,
            WebClient.Builder client,
            Duration poll) {
        this.poll = poll;
        var trace = new DeliveryTrace(observations);
        peers.byName().forEach((name, peer) -> {
            Transport transport =
                    switch (peer.kind()) {
                        case MLLP -> new MllpTransport(links.apply(peer), settlements, peer.replyWithin());
                        case FHIR -> new FhirTransport(client.build(), peer.knownUrl(), peer.replyWithin());
                    };
            byPeer.put(name, new PeerSender(name, peer, transport, outgoing, receipts, transaction, trace, clock));
        });
    }

    void wake(String peer) {
        var sender = byPeer.get(peer);
        if (sender != null) sender.wake();
    }

    @Override
    public void start() {
        running = true;
        byPeer.values().forEach(sender -> sender.start(poll));
    }

    @Override
    public void stop() {
        running = false;
        byPeer.values().forEach(PeerSender::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
