package org.bloodstream.web.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** The trace of a request, so that a problem on a screen can be found in the traces and logs. */
final class TraceId {
    private TraceId() {}

    /** The trace's id, or the connection's request id when nothing is traced. */
    static String of(ServerWebExchange exchange) {
        var span = span(exchange);
        return span == null ? exchange.getRequest().getId() : span.context().traceId();
    }

    private static @Nullable Span span(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .orElse(null);
    }
}
