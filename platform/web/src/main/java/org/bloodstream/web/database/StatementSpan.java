package org.bloodstream.web.database;

import io.micrometer.tracing.Span;
import io.r2dbc.spi.Result;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The span of one execution. What PostgreSQL refuses is told where a result is read, and that may be after the execution has ended: the
 * span ends with the last of both.
 */
final class StatementSpan {
    private final Span span;
    private final AtomicInteger open = new AtomicInteger(1);

    StatementSpan(Span span) {
        this.span = span;
    }

    DriverResult with(Result result) {
        open.incrementAndGet();
        return new DriverResult(result, this);
    }

    void failed(Throwable failure) {
        span.error(failure);
    }

    /** The execution, or one of its results. */
    void ended() {
        if (open.decrementAndGet() == 0) span.end();
    }

    /** Nobody reads the rest. */
    void cancelled() {
        span.end();
    }
}
