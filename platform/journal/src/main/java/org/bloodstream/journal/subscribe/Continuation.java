package org.bloodstream.journal.subscribe;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.append.TraceContexts;
import reactor.core.publisher.Mono;

/** Lets the applying of an event belong to the trace of the act that caused it. */
public final class Continuation {
    private final ObservationRegistry registry;

    public Continuation(ObservationRegistry registry) {
        this.registry = registry;
    }

    Mono<Void> continued(Mono<Void> work, JournalEvent event) {
        String trace = event.traceparent();
        return trace == null
                ? work
                : observed(work.contextWrite(it -> it.put(TraceContexts.TRACEPARENT, trace)), event);
    }

    private Mono<Void> observed(Mono<Void> work, JournalEvent event) {
        return Mono.defer(() -> {
            Observation observation = Observation.start("bloodstream.journal.apply", () -> context(event), registry);
            return work.doOnError(observation::error)
                    .doFinally(_ -> observation.stop())
                    .contextWrite(it -> it.put(ObservationThreadLocalAccessor.KEY, observation));
        });
    }

    private static ReceiverContext<JournalEvent> context(JournalEvent event) {
        ReceiverContext<JournalEvent> context = new ReceiverContext<>(
                (carrier, key) -> key.equalsIgnoreCase("traceparent") ? carrier.traceparent() : null, Kind.CONSUMER);
        context.setCarrier(event);
        context.setContextualName("apply " + event.type());
        context.setRemoteServiceName(event.source());
        return context;
    }
}
