package org.bloodstream.web.database;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;

/** The driver's result, whose rows are read {@link Outside outside}. */
final class DriverResult implements Result {
    private final Result result;

    DriverResult(Result result) {
        this.result = result;
    }

    @Override
    public Publisher<Long> getRowsUpdated() {
        return Outside.all(result.getRowsUpdated());
    }

    @Override
    public <T> Publisher<T> map(BiFunction<Row, RowMetadata, ? extends T> read) {
        return Outside.all(result.map(read));
    }

    @Override
    public <T> Publisher<T> map(Function<? super Readable, ? extends T> read) {
        return Outside.all(result.map(read));
    }

    @Override
    public Result filter(Predicate<Segment> wanted) {
        return new DriverResult(result.filter(wanted));
    }

    /** What follows from a segment may want the context. */
    @Override
    public <T> Publisher<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> then) {
        return result.flatMap(then);
    }
}
