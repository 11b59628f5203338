package org.bloodstream.exchange.inbound;

import java.util.List;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.exchange.inbound.Verdict.Outcome;
import org.bloodstream.exchange.ledger.Arrival;
import org.bloodstream.exchange.ledger.ExchangeEvents;
import org.bloodstream.exchange.ledger.Filing;
import org.bloodstream.exchange.ledger.FirstAnswer;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.ReceivedMessages;
import reactor.core.publisher.Mono;

/** Files a message with its effects and its answer. The caller's transaction makes that one act. */
final class Filings {
    private final ReceivedMessages received;
    private final Receipts receipts;
    private final ExchangeEvents events;
    private final Handlers handlers;
    private final Answering answering;

    Filings(
            ReceivedMessages received,
            Receipts receipts,
            ExchangeEvents events,
            Handlers handlers,
            Answering answering) {
        this.received = received;
        this.receipts = receipts;
        this.events = events;
        this.handlers = handlers;
        this.answering = answering;
    }

    /** What to send back, in order. */
    Mono<List<String>> file(Arrival arrival, Reading reading) {
        return switch (reading) {
            case Reading.Answer(var header, var receipt) ->
                receipts.file(arrival, header, receipt).thenReturn(List.of());
            case Reading.Unacceptable(var header, var errors) ->
                once(arrival, header, Mono.just(new Verdict(Outcome.REJECTED, errors)));
            case Reading.Incorrect(var header, var errors) ->
                once(arrival, header, Mono.just(new Verdict(Outcome.REFUSED, errors)));
            case Reading.Misnamed(var header, var errors) ->
                conclude(arrival, header, new Verdict(Outcome.REJECTED, errors), false);
            case Reading.Request request -> once(arrival, request.header(), Mono.defer(() -> handle(arrival, request)));
        };
    }

    boolean filedTogether(Reading reading) {
        return reading instanceof Reading.Request(var header, var message)
                && handlers.of(header.type()).filedTogether();
    }

    /** The trace that it goes on with; empty when it begins one. */
    Mono<String> traceOf(Reading reading) {
        return reading instanceof Reading.Answer(var header, var receipt) ? receipts.traceOf(receipt) : Mono.empty();
    }

    private Mono<List<String>> once(Arrival arrival, Header header, Mono<Verdict> verdict) {
        return received.first(header)
                .flatMap(first -> repeated(arrival, header, first))
                .switchIfEmpty(verdict.flatMap(made -> conclude(arrival, header, made)));
    }

    private Mono<List<String>> repeated(Arrival arrival, Header header, FirstAnswer first) {
        if (first.sha256().equals(arrival.sha256())) return Mono.just(first.acknowledgements());
        var error = new FieldError(
                "MSH", 1, 10, Hl7Error.DUPLICATE_KEY, "control-id-reused", "MSH-10 was used for another message");
        return conclude(arrival, header, new Verdict(Outcome.FAILED, List.of(error)));
    }

    private Mono<Verdict> handle(Arrival arrival, Reading.Request request) {
        var header = request.header();
        var message =
                new InboundMessage(header.type(), header.controlId(), header.sender(), arrival.at(), request.message());
        return handlers.of(header.type())
                .accept(message)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("a handler decides")))
                .map(acceptance -> switch (acceptance) {
                    case Acceptance.Accepted(var warnings) -> new Verdict(Outcome.ACCEPTED, warnings);
                    case Acceptance.Refused(var errors) -> new Verdict(Outcome.REFUSED, errors);
                });
    }

    private Mono<List<String>> conclude(Arrival arrival, Header header, Verdict verdict) {
        var named = verdict.outcome() != Outcome.FAILED && !header.controlId().isEmpty();
        return conclude(arrival, header, verdict, named);
    }

    private Mono<List<String>> conclude(Arrival arrival, Header header, Verdict verdict, boolean holdsKey) {
        var answers = answering.to(arrival, header, verdict);
        var state = verdict.outcome() == Outcome.ACCEPTED ? Filing.State.ACCEPTED : Filing.State.REFUSED;
        var errors = state == Filing.State.ACCEPTED ? List.<FieldError>of() : verdict.errors();
        var filing = Filing.answered(state, holdsKey, errors, answers);
        return received.file(arrival, header, filing)
                .then(events.received(arrival, header, filing))
                .thenReturn(answers);
    }
}
