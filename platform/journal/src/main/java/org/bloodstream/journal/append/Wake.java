package org.bloodstream.journal.append;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Wakes the relay of this process after a commit; nothing is lost when nobody listens, since the relay polls too. */
public final class Wake {
    private static final Duration CONTENDED = Duration.ofMillis(10);

    private final Sinks.Many<Long> calls = Sinks.many().replay().latestOrDefault(0L);
    private long count;

    public synchronized void call() {
        calls.emitNext(++count, Sinks.EmitFailureHandler.busyLooping(CONTENDED));
    }

    public synchronized long count() {
        return count;
    }

    /** Completes at the first call after the given count, and at the latest after the given time. */
    public Mono<Void> after(long seen, Duration atMost) {
        return calls.asFlux()
                .filter(call -> call > seen)
                .next()
                .timeout(atMost, Mono.empty())
                .then();
    }
}
