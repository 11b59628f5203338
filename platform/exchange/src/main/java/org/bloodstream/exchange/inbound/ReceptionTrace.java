package org.bloodstream.exchange.inbound;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.function.Function;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.telemetry.Traced;
import reactor.core.publisher.Mono;

/**
 * A message that came in, as a span: the beginning of a trace, because HL7 v2 hands none on; of an answer, in the trace of
 * what it answers. It tells which message, never what it says.
 */
final class ReceptionTrace {
    private final ObservationRegistry registry;

    ReceptionTrace(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * @param traceparent of the trace that it goes on with; empty when it begins one
     * @param otherwise what to do when the work fails; still within the trace
     */
    <T> Mono<T> of(Header header, String traceparent, Mono<T> work, Function<Throwable, Mono<T>> otherwise) {
        return Traced.as(
                () -> Observation.start("bloodstream.exchange.receive", () -> context(header, traceparent), registry),
                span -> work.doOnError(span::error).onErrorResume(otherwise));
    }

    /** What a sender writes freely is a span's and no metric's, or it could make as many metrics as it likes. */
    private static ReceiverContext<String> context(Header header, String traceparent) {
        var context = new ReceiverContext<String>(
                (carrier, key) -> key.equalsIgnoreCase("traceparent") && !carrier.isEmpty() ? carrier : null,
                Kind.SERVER);
        context.setCarrier(traceparent);
        context.setContextualName("receive " + header.type());
        context.addHighCardinalityKeyValue(KeyValue.of("bloodstream.peer", header.sender()));
        context.addHighCardinalityKeyValue(KeyValue.of("bloodstream.message.type", header.type()));
        context.addHighCardinalityKeyValue(KeyValue.of("bloodstream.message.control.id", header.controlId()));
        return context;
    }
}
