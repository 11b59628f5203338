package org.bloodstream.production.transport.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.transport.domain.Packing;
import org.bloodstream.production.transport.domain.TransportDecision;
import org.bloodstream.production.transport.domain.TransportDecision.Refused;
import org.bloodstream.production.transport.domain.TransportDecision.Taken;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class PackingBoxes {
    private final Transports transports;
    private final TransportPolicy policy;

    PackingBoxes(Transports transports, TransportPolicy policy) {
        this.transports = transports;
        this.policy = policy;
    }

    /** Call inside a transaction. */
    public Mono<TransportDecision<TransportBoxPacked>> pack(Packing packing, Act act) {
        return Mono.zip(
                        transports.next(),
                        transports.onItsWay(packing.box()),
                        transports.onTheirWay(packing.donations()))
                .map(found -> policy.pack(found.getT1(), packing, found.getT2(), found.getT3(), act.at()))
                .flatMap(decision -> switch (decision) {
                    case Taken<TransportBoxPacked>(var event) ->
                        transports.append(event, 1, act).thenReturn(decision);
                    case Refused<TransportBoxPacked> _ -> Mono.just(decision);
                });
    }
}
