package org.bloodstream.web.database;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.r2dbc.spi.Result;
import java.util.function.Supplier;
import org.bloodstream.journal.append.TraceContexts;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Statements as spans of the act that they belong to, where somebody looks: its trace is sampled. What belongs to no act (polling,
 * heartbeats, gauges) is none.
 */
final class StatementSpans {
    private static final String NAME = "query";
    private static final String STATEMENT = "r2dbc.query[0]";

    private final Supplier<Tracer> tracer;

    /** @param tracer first asked for when a trace is sampled: connections are made before it is there */
    StatementSpans(Supplier<Tracer> tracer) {
        this.tracer = tracer;
    }

    /** @param sql the statement, without its values */
    Flux<Result> around(String sql, Publisher<? extends Result> execution) {
        var outside = Outside.<Result>all(execution);
        return Flux.deferContextual(context -> {
            var act = TraceContexts.ofAct(context);
            return act == null || !Boolean.TRUE.equals(act.sampled())
                    ? outside.map(result -> new DriverResult(result, null))
                    : spanned(sql, outside, act);
        });
    }

    private Flux<Result> spanned(String sql, Flux<Result> execution, TraceContext act) {
        var span = new StatementSpan(tracer.get()
                .spanBuilder()
                .setParent(act)
                .name(NAME)
                .kind(Span.Kind.CLIENT)
                .tag(STATEMENT, sql)
                .start());
        return execution
                .<Result>map(span::with)
                .doOnError(span::failed)
                .doOnTerminate(span::ended)
                .doOnCancel(span::cancelled);
    }
}
