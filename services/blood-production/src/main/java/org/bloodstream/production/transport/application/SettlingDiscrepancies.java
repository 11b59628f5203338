package org.bloodstream.production.transport.application;

import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.transport.domain.ClosingReason;
import org.bloodstream.production.transport.domain.Discrepancy;
import org.bloodstream.production.transport.domain.TransportDecision;
import org.bloodstream.production.transport.domain.TransportDecision.Refused;
import org.bloodstream.production.transport.domain.TransportDecision.Taken;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.bloodstream.production.transport.domain.TransportPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class SettlingDiscrepancies {
    private final Transports transports;
    private final Donations donations;

    SettlingDiscrepancies(Transports transports, Donations donations) {
        this.transports = transports;
        this.donations = donations;
    }

    /** Call inside a transaction. Empty when there is no such transport. */
    public Mono<TransportDecision<TransportDiscrepancyTaken>> take(
            TransportNumber transport, Discrepancy discrepancy, Actor owner, Act act) {
        return transports.lock(transport).flatMap(box -> {
            var decision = TransportPolicy.take(box.state(), discrepancy, owner, act.at());
            return switch (decision) {
                case Taken<TransportDiscrepancyTaken>(var event) ->
                    transports.append(event, box.next(), act).thenReturn(decision);
                case Refused<TransportDiscrepancyTaken> _ -> Mono.just(decision);
            };
        });
    }

    /**
     * Call inside a transaction. Empty when there is no such transport. A hold that came with it stays: it is lifted by
     * whoever decides about the donation.
     *
     * @param words how whoever closes knows
     */
    public Mono<TransportDecision<TransportDiscrepancyClosed>> close(
            TransportNumber transport, Discrepancy discrepancy, ClosingReason reason, String words, Act act) {
        return transports.lock(transport).flatMap(box -> donations
                .history(discrepancy.donation())
                .map(donation -> TransportPolicy.close(
                        box.state(),
                        discrepancy,
                        reason,
                        donation.state().receipt().isPresent(),
                        act.at()))
                .flatMap(decision -> switch (decision) {
                    case Taken<TransportDiscrepancyClosed>(var event) ->
                        transports.close(event, words, box.next(), act).thenReturn(decision);
                    case Refused<TransportDiscrepancyClosed> _ -> Mono.just(decision);
                }));
    }
}
