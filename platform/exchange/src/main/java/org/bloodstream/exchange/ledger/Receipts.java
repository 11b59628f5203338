package org.bloodstream.exchange.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Receipt;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import reactor.core.publisher.Mono;

/** Takes peers' answers to what we sent. The caller's transaction makes each one act. */
public final class Receipts {
    private final ReceivedMessages received;
    private final OutgoingMessages outgoing;
    private final ExchangeEvents events;
    private final BackOff backOff;
    private final Settlements settlements;

    public Receipts(
            ReceivedMessages received,
            OutgoingMessages outgoing,
            ExchangeEvents events,
            BackOff backOff,
            Settlements settlements) {
        this.received = received;
        this.outgoing = outgoing;
        this.events = events;
        this.backOff = backOff;
        this.settlements = settlements;
    }

    /** Files an answer that arrived as a message, with its effect on the message that it is about. */
    public Mono<Void> file(Arrival arrival, Header header, Optional<Receipt> receipt) {
        return Mono.justOrEmpty(receipt)
                .flatMap(known -> outgoing.byControlId(known.about())
                        .flatMap(message -> apply(message, known, arrival.at())
                                .then(received.file(arrival, header, Filing.matched(message.message())))
                                .thenReturn(true)))
                .switchIfEmpty(
                        received.file(arrival, header, Filing.unmatched()).thenReturn(false))
                .then();
    }

    /** The trace that an answer belongs to: that of the message which it answers. Empty when that is not known. */
    public Mono<String> traceOf(Optional<Receipt> receipt) {
        return Mono.justOrEmpty(receipt)
                .flatMap(known -> outgoing.traceOf(known.about()))
                .onErrorComplete();
    }

    /** What the answer makes of the message, which the caller has locked. */
    public Mono<Void> apply(Outgoing message, Receipt receipt, Instant at) {
        if (!message.open()) return Mono.empty();
        var again = receipt.effect() == Effect.COMMITTED ? backOff.askAgain(message, at) : backOff.after(message, at);
        var progress = message.after(receipt, again);
        return outgoing.move(progress.now(), "", receipt.code(), receipt.errors(), at)
                .then(events.progressed(progress, receipt, at))
                .then(settlements.whenCommitted(message.message(), receipt.effect()));
    }

    /** Nobody answered in time, or nobody was there. */
    public Mono<Void> unanswered(Outgoing message, boolean left, String trouble, Instant at) {
        if (!message.open()) return Mono.empty();
        var again = message.committed() ? backOff.askAgain(message, at) : backOff.after(message, at);
        var progress = message.unanswered(left, again);
        return outgoing.move(progress.now(), trouble, "", List.of(), at).then(events.progressed(progress, null, at));
    }
}
