package org.bloodstream.exchange.inbound;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Acknowledgements;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.exchange.ledger.AlreadyFiledException;
import org.bloodstream.exchange.ledger.Arrival;
import org.bloodstream.exchange.ledger.ExchangeEvents;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.ReceivedMessages;
import org.bloodstream.exchange.mllp.Caller;
import org.bloodstream.exchange.mllp.MllpFrame;
import org.bloodstream.exchange.mllp.Receiving;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.telemetry.Traced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Receives a frame: reads it, files it with its effects and its answer in one transaction, and only then answers. When
 * that fails nothing is kept, so that the sender's next try is a first one.
 */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final String FAILED = "bloodstream.exchange.received.failed";
    private static final int TRIES_WHEN_OVERTAKEN = 5;

    private final FrameReader reader;
    private final NameCheck names;
    private final Filings filings;
    private final Answering answering;
    private final TransactionalOperator transaction;
    private final FilingTogether together;
    private final ReceptionTrace trace;
    private final MeterRegistry meters;
    private final Clock clock;

    private Reception(
            FrameReader reader,
            NameCheck names,
            Filings filings,
            Answering answering,
            TransactionalOperator transaction,
            FilingTogether together,
            ReceptionTrace trace,
            MeterRegistry meters,
            Clock clock) {
        this.reader = reader;
        this.names = names;
        this.filings = filings;
        this.answering = answering;
        this.transaction = transaction;
        this.together = together;
        this.trace = trace;
        this.meters = meters;
        this.clock = clock;
    }

    /** The pipeline behind one listener and its peers' links. */
    public static Reception of(
            Grammar grammar,
            Handlers handlers,
            String processingId,
            BoundSenders senders,
            Ledger ledger,
            Journal journal,
            TransactionalOperator transaction,
            ObservationRegistry observations,
            MeterRegistry meters,
            Clock clock) {
        var answering = new Answering(new Acknowledgements(grammar));
        var filings = new Filings(ledger.received(), ledger.receipts(), ledger.events(), handlers, answering);
        // There from the start: an alarm on what rises needs the zero that it rises from.
        handlers.types().forEach(type -> meters.counter(FAILED, "type", type));
        var reader = new FrameReader(new HeaderCheck(handlers, grammar, processingId), grammar);
        var together = new FilingTogether(journal, transaction);
        var trace = new ReceptionTrace(observations);
        var names = new NameCheck(senders, meters);
        return new Reception(reader, names, filings, answering, transaction, together, trace, meters, clock);
    }

    /** Where it files. */
    public record Ledger(ReceivedMessages received, Receipts receipts, ExchangeEvents events) {}

    /** For a connection that somebody has opened to us: in their own names alone. */
    public Receiving from(Caller caller) {
        return frame -> receive(frame, (message, reading) -> Optional.of(names.of(caller, message, reading)));
    }

    /** For a connection on which we ask, of somebody whom we have called: only answers are taken there, never a request. */
    public Receiving answersOnly() {
        return frame -> receive(frame, (_, reading) -> Optional.of(reading).filter(Reading.Answer.class::isInstance));
    }

    private Flux<String> receive(MllpFrame frame, BiFunction<UUID, Reading, Optional<Reading>> taken) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var arrival = Arrival.of(UuidCreator.getTimeOrderedEpoch(), frame.content(), at);
        var filed = Mono.fromCallable(() -> reader.read(frame))
                .subscribeOn(Schedulers.parallel())
                .flatMap(reading -> Mono.justOrEmpty(taken.apply(arrival.message(), reading)))
                .flatMap(reading -> file(arrival, reading));
        // On its own: a connection that ends does not cut a transaction, and never lends it one.
        return Mono.fromFuture(filed::toFuture, true).flatMapIterable(answers -> answers);
    }

    private Mono<List<String>> file(Arrival arrival, Reading reading) {
        var filing = Mono.defer(() -> filings.file(arrival, reading));
        var alone = filing.as(transaction::transactional)
                .retryWhen(Retry.max(TRIES_WHEN_OVERTAKEN).filter(Reception::overtaken));
        var filed = filings.filedTogether(reading)
                ? together.file(filing).onErrorResume(FiledAloneException.class, _ -> alone)
                : alone;
        return filings.traceOf(reading)
                .defaultIfEmpty("")
                .flatMap(traceparent ->
                        trace.of(reading.header(), traceparent, filed, failure -> failed(arrival, reading, failure)));
    }

    private static boolean overtaken(Throwable failure) {
        return failure instanceof AlreadyFiledException || failure instanceof StaleSubjectException;
    }

    /** The failure's own text is not logged: it may quote the message. */
    private Mono<List<String>> failed(Arrival arrival, Reading reading, Throwable failure) {
        meters.counter(FAILED, "type", reading.header().type()).increment();
        var verdict = new Verdict(Verdict.Outcome.FAILED, List.of(internal()));
        var answers = reading instanceof Reading.Answer
                ? List.<String>of()
                : answering.to(arrival, reading.header(), verdict);
        return Traced.<List<String>>said(() -> say(reading.header(), failure)).defaultIfEmpty(answers);
    }

    private static void say(Header header, Throwable failure) {
        LOG.error(
                "Message {} of {} could not be handled and is not filed: {} at {}",
                header.type(),
                header.sender(),
                failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
    }

    private static FieldError internal() {
        return new FieldError("MSH", 1, 0, Hl7Error.INTERNAL, "internal-error", "Not processed: send it again later");
    }
}
