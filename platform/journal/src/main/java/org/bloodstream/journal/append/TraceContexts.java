package org.bloodstream.journal.append;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** Finds the W3C trace context of the running act. */
public final class TraceContexts {
    /** Reactor context key under which a subscription hands on the trace of the event that it applies. */
    public static final String TRACEPARENT = "bloodstream.traceparent";

    private static final int PARTS = 4;

    private final @Nullable Tracer tracer;

    public TraceContexts(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** {@code 00-<trace>-<span>-<flags>}, or null outside any trace. */
    public @Nullable String traceparent(ContextView context) {
        TraceContext current = ofAct(context);
        if (current == null) current = ofThread();
        return current == null ? (String) context.getOrDefault(TRACEPARENT, null) : w3c(current);
    }

    /** The span that the work belongs to; null when it belongs to none. */
    public static @Nullable TraceContext ofAct(ContextView context) {
        return ofObservation(context.getOrDefault(ObservationThreadLocalAccessor.KEY, null));
    }

    /** The trace's id in a W3C trace context; empty outside any trace. */
    public static String traceId(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-");
        return parts.length == PARTS ? parts[1] : "";
    }

    private @Nullable TraceContext ofThread() {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : span.context();
    }

    private static @Nullable TraceContext ofObservation(@Nullable Observation observation) {
        if (observation == null) return null;
        TracingObservationHandler.TracingContext tracing =
                observation.getContextView().get(TracingObservationHandler.TracingContext.class);
        Span span = tracing == null ? null : tracing.getSpan();
        return span == null ? null : span.context();
    }

    private static String w3c(TraceContext context) {
        boolean sampled = Boolean.TRUE.equals(context.sampled());
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled ? "01" : "00");
    }
}
