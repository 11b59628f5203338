package org.bloodstream.telemetry;

import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Work as a span, where no library makes one. */
public final class Traced {
    private static final ContextSnapshotFactory THREAD =
            ContextSnapshotFactory.builder().build();

    private Traced() {}

    /**
     * Everything that the work does belongs to the span; its failure is the span's.
     *
     * @param started begins the observation, once for each subscription
     */
    public static <T> Mono<T> as(Supplier<Observation> started, Function<Observation, Mono<T>> work) {
        return Mono.defer(() -> {
            var observation = started.get();
            return work.apply(observation)
                    .doOnError(observation::error)
                    .doFinally(_ -> observation.stop())
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, observation));
        });
    }

    /** Says something in the log as part of the trace that the work belongs to. */
    public static <T> Mono<T> said(Runnable words) {
        return Mono.deferContextual(context -> {
            try (var _ = THREAD.setThreadLocalsFrom(context, ObservationThreadLocalAccessor.KEY)) {
                words.run();
            }
            return Mono.empty();
        });
    }
}
