package org.bloodstream.web.database;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The driver's result, whose rows are read {@link Outside outside}. */
final class DriverResult implements Result {
    private final Result result;
    private final @Nullable StatementSpan span;

    /** @param span absent where nobody looks */
    DriverResult(Result result, @Nullable StatementSpan span) {
        this.result = result;
        this.span = span;
    }

    @Override
    public Publisher<Long> getRowsUpdated() {
        return read(result.getRowsUpdated());
    }

    @Override
    public <T> Publisher<T> map(BiFunction<Row, RowMetadata, ? extends T> read) {
        return read(result.map(read));
    }

    @Override
    public <T> Publisher<T> map(Function<? super Readable, ? extends T> read) {
        return read(result.map(read));
    }

    @Override
    public Result filter(Predicate<Segment> wanted) {
        return new DriverResult(result.filter(wanted), span);
    }

    /** What follows from a segment may want the context. */
    @Override
    public <T> Publisher<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> then) {
        return told(Flux.from(result.flatMap(then)));
    }

    private <T> Flux<T> read(Publisher<T> rows) {
        return told(Outside.<T>all(rows));
    }

    private <T> Flux<T> told(Flux<T> read) {
        return span == null ? read : read.doOnError(span::failed).doFinally(_ -> span.ended());
    }
}
