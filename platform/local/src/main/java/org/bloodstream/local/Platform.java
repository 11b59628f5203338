package org.bloodstream.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bloodstream.embedded.ServerFailedException;

/** The parts as a whole: each starts when those that it needs answer, and stops when those that need it are gone. */
final class Platform {
    private final List<Part> parts;
    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    Platform(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** @throws ServerFailedException as soon as one part fails; what runs keeps running until {@link #stop()} */
    void start() {
        Map<String, CompletableFuture<?>> started = new HashMap<>();
        var failure = new CompletableFuture<Void>();
        for (var part : parts) {
            var needs = part.needs().stream().map(started::get).toArray(CompletableFuture<?>[]::new);
            var start = CompletableFuture.allOf(needs).thenRunAsync(() -> start(part), threads);
            start.whenComplete((_, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem);
                }
            });
            started.put(part.name(), start);
        }
        join(CompletableFuture.anyOf(failure, all(started)));
    }

    private void start(Part part) {
        if (stopping) {
            throw new ServerFailedException("stopped while starting");
        }
        var begun = Instant.now();
        progress.changed(part.name(), State.STARTING, Duration.ZERO);
        try {
            part.before().run();
            part.server().start();
            progress.changed(part.name(), State.READY, Duration.between(begun, Instant.now()));
        } catch (RuntimeException e) {
            if (!stopping) {
                progress.changed(part.name(), State.FAILED, Duration.between(begun, Instant.now()));
            }
            throw e;
        }
    }

    /** Stops what runs, gracefully; does nothing the second time. */
    synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        Map<String, CompletableFuture<?>> stopped = new HashMap<>();
        for (var part : parts.reversed()) {
            var users = parts.stream()
                    .filter(other -> other.needs().contains(part.name()))
                    .map(other -> stopped.get(other.name()))
                    .toArray(CompletableFuture<?>[]::new);
            stopped.put(part.name(), CompletableFuture.allOf(users).thenRunAsync(() -> stop(part), threads));
        }
        join(all(stopped));
    }

    private void stop(Part part) {
        if (!part.server().running()) {
            return;
        }
        var begun = Instant.now();
        progress.changed(part.name(), State.STOPPING, Duration.ZERO);
        part.server().stop();
        progress.changed(part.name(), State.STOPPED, Duration.between(begun, Instant.now()));
    }

    boolean stopping() {
        return stopping;
    }

    List<Part> parts() {
        return parts;
    }

    private static CompletableFuture<Void> all(Map<String, CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.values().toArray(CompletableFuture<?>[]::new));
    }

    private static void join(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
