package org.bloodstream.exchange.outbound;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import org.bloodstream.exchange.ledger.Outgoing;
import org.bloodstream.telemetry.Traced;
import reactor.core.publisher.Mono;

/** One attempt to deliver, as a span in the trace of the act that queued the message. It tells which message, never what it says. */
final class DeliveryTrace {
    private final ObservationRegistry registry;

    DeliveryTrace(ObservationRegistry registry) {
        this.registry = registry;
    }

    Mono<Delivery> of(Outgoing message, Mono<Delivery> attempt) {
        return Traced.as(
                () -> Observation.start("bloodstream.exchange.send", () -> context(message), registry),
                span -> attempt.doOnNext(
                        delivery -> span.highCardinalityKeyValue("bloodstream.message.delivery", word(delivery))));
    }

    private static ReceiverContext<Outgoing> context(Outgoing message) {
        var context = new ReceiverContext<Outgoing>(
                (carrier, key) -> key.equalsIgnoreCase("traceparent") ? carrier.traceparent() : null, Kind.PRODUCER);
        context.setCarrier(message);
        context.setContextualName("send " + message.type());
        context.setRemoteServiceName(message.peer());
        context.addLowCardinalityKeyValue(KeyValue.of("bloodstream.peer", message.peer()));
        context.addHighCardinalityKeyValue(KeyValue.of("bloodstream.message.type", message.type()));
        context.addHighCardinalityKeyValue(KeyValue.of("bloodstream.message.control.id", message.controlId()));
        return context;
    }

    private static String word(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Answered answered -> answered.receipt().code();
            case Delivery.Filed _ -> "answered";
            case Delivery.Unanswered unanswered -> unanswered.trouble();
        };
    }
}
