package org.bloodstream.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.embedded.Signal;

/** {@code make run}: from nothing to an address to open, until somebody stops it. */
final class Running {
    private final Installation installation;
    private final PrintStream out = System.out;

    Running(Installation installation) {
        this.installation = installation;
    }

    /** @return the exit code; normally a signal ends this process before */
    int untilStopped() {
        try (var _ = RunLock.take(installation)) {
            clearTheWay();
            var parts = new Plan(installation).parts();
            new PortCheck(installation.base(), Ports::isFree).check(parts);
            var progress = Progress.on(out, parts.stream().map(Part::name).toList());
            return run(new Platform(parts, progress));
        }
    }

    private void clearTheWay() {
        var ended = new Leftovers(installation.data()).end();
        if (ended > 0) {
            out.printf("Ended what an earlier run had left behind (%d).%n", ended);
        }
        installation.launcher().write(ProcessHandle.current(), Signal.TERM);
    }

    private int run(Platform platform) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> onSignal(platform)));
        var begun = Instant.now();
        try {
            platform.start();
        } catch (ServerFailedException e) {
            if (platform.stopping()) {
                return 1;
            }
            stop(platform);
            throw e;
        }
        out.println(Welcome.text(installation, Duration.between(begun, Instant.now())));
        if (Training.wanted()) {
            Thread.ofVirtual().start(this::train);
        }
        new Watch(platform, out).untilStopped();
        return 0;
    }

    private void train() {
        var environment = new ServiceEnvironment(installation.base(), new Secrets(installation.secrets()));
        if (new Training(installation, environment).trainAll() > 0) {
            out.println("The next start will be faster: the JVM has learnt this one.");
        }
    }

    /** Being stopped is how a run ends well: no error for make to report. */
    private void onSignal(Platform platform) {
        if (!platform.stopping()) {
            stop(platform);
            Runtime.getRuntime().halt(0);
        }
    }

    private void stop(Platform platform) {
        if (!platform.stopping()) {
            out.println("\nStopping.");
        }
        platform.stop();
    }
}
