package org.bloodstream.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Connections that each send a message as soon as the one before it is answered. */
public record MllpLoad(int port, int connections, Messages messages) {
    private static final int DIGITS = 3;
    private static final double NANOS = 1e9;

    /** What is sent. */
    @FunctionalInterface
    public interface Messages {
        /** A message with this control id, the like of which this connection has not sent. */
        String of(int connection, String controlId);
    }

    /** @throws NotMeasurableException at the first answer that is not AA */
    public Load run(Duration time) {
        var begun = System.nanoTime();
        var histogram = new Histogram(DIGITS);
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var results = new ArrayList<Future<Histogram>>();
            for (var connection = 0; connection < connections; connection++) {
                results.add(threads.submit(sender(connection, begun + time.toNanos())));
            }
            for (var result : results) {
                histogram.add(result.get());
            }
        } catch (ExecutionException e) {
            throw new NotMeasurableException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
        return new Load(histogram.getTotalCount(), (System.nanoTime() - begun) / NANOS, Latency.ofMicros(histogram));
    }

    private Callable<Histogram> sender(int connection, long end) {
        return () -> {
            var histogram = new Histogram(DIGITS);
            try (var mllp = new Mllp(port)) {
                for (var sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                    // Nobody has used this control id, in this run or an earlier round.
                    var controlId = "B%d%X".formatted(connection, sent);
                    mllp.exchange(messages.of(connection, controlId), controlId);
                    histogram.recordValue((System.nanoTime() - sent) / 1000);
                }
            } catch (IOException e) {
                throw new NotMeasurableException("connection lost: " + e.getMessage(), e);
            }
            return histogram;
        };
    }
}
