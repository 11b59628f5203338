package org.bloodstream.chaos.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.local.PairedPlatform;

/** Carries a fault out and mends it. */
public record Injection(PairedPlatform platform, Fault fault) {
    private static final int TRIES = 20;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    /**
     * Returns when the part answers again.
     *
     * @return what exactly was hit, and when its mending began
     */
    public Mended carryOut() throws InterruptedException {
        return switch (fault.kind()) {
            case KILL -> kill();
            case STOP -> stop(process(), fault.target());
            case KILL_BACKEND -> killBackend();
            case STOP_BACKEND -> {
                var backend = backend();
                yield backend.isEmpty()
                        ? new Mended("no back-end was there to be stopped", Instant.now())
                        : stop(backend.get(), Backends.title(backend.get()));
            }
        };
    }

    /** What was hit, and when its mending began. */
    public record Mended(String what, Instant since) {}

    private Mended kill() throws InterruptedException {
        var process = process();
        Signals.kill(process);
        process.onExit().join();
        Thread.sleep(fault.lastsMillis());
        var since = Instant.now();
        restart();
        return new Mended("kill -9 of " + fault.target(), since);
    }

    /** A server may need a moment until what the killed one left behind is gone. */
    private void restart() throws InterruptedException {
        for (var left = TRIES; ; left--) {
            try {
                platform.server(fault.target()).start();
                return;
            } catch (ServerFailedException e) {
                if (left == 0) throw e;
                Thread.sleep(BETWEEN);
            }
        }
    }

    private Mended killBackend() {
        var backend = backend();
        var title = backend.map(Backends::title).orElse("no back-end: none was there");
        backend.ifPresent(Signals::kill);
        return new Mended("kill -9 of " + title, Instant.now());
    }

    private Mended stop(ProcessHandle process, String name) throws InterruptedException {
        Signals.stop(process);
        try {
            Thread.sleep(fault.lastsMillis());
        } finally {
            Signals.proceed(process);
        }
        return new Mended("stop and continue of " + name, Instant.now());
    }

    private Optional<ProcessHandle> backend() {
        var all = new Backends(process()).ofServices();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get((int) (fault.lot() * all.size())));
    }

    private ProcessHandle process() {
        return platform.process(fault.target())
                .orElseThrow(() -> new IllegalStateException(fault.target() + " is not running"));
    }
}
