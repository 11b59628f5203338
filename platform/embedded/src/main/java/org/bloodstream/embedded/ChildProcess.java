package org.bloodstream.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A child in a session of its own, so that Ctrl-C on the terminal reaches only its parent, which then stops its children
 * in order. It is signalled by the kernel when its parent dies, however that happens.
 */
public final class ChildProcess {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int TAIL = 30;

    private final Spec spec;
    private @Nullable Process process;

    /**
     * What to run.
     *
     * @param name for messages
     * @param command program and arguments
     * @param privilege how a root user gives up being root, see {@link Privilege}
     * @param environment added to this process's own
     * @param directory of work, where also {@code <file>.log} and {@code <file>.pid} are kept
     * @param file base name of log and pid file
     * @param signal that asks it to end
     */
    public record Spec(
            String name,
            List<String> command,
            Privilege privilege,
            Map<String, String> environment,
            Path directory,
            String file,
            Signal signal) {
        Path log() {
            return directory.resolve(file + ".log");
        }

        PidFile pidFile() {
            return new PidFile(directory.resolve(file + ".pid"));
        }
    }

    public ChildProcess(Spec spec) {
        this.spec = spec;
    }

    /** Starts it, after ending what an earlier run left behind. Returns at once. */
    public void start(Duration leftoverLimit) {
        spec.pidFile().endLeftover(leftoverLimit);
        try {
            Files.createDirectories(spec.directory());
            var started = Spawner.start(builder());
            process = started;
            spec.pidFile().write(started.toHandle(), spec.signal());
        } catch (IOException e) {
            throw new ServerFailedException("%s could not be started: %s".formatted(spec.name(), e.getMessage()), e);
        }
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(spec.privilege().prefix());
        command.addAll(List.of("setpriv", "--pdeathsig", spec.signal().name()));
        command.addAll(spec.command());
        var builder = new ProcessBuilder(command)
                .directory(spec.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(spec.log().toFile());
        builder.environment().putAll(spec.environment());
        return builder;
    }

    /**
     * Waits until it is ready.
     *
     * @throws ServerFailedException when it ends before that, or the limit passes; it is stopped then
     */
    public void await(BooleanSupplier ready, Duration limit) {
        var deadline = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!running()) {
                throw failure("ended while it was starting");
            }
            if (Instant.now().isAfter(deadline)) {
                stop(Duration.ofSeconds(5));
                throw failure("was not ready within %d s".formatted(limit.toSeconds()));
            }
            Pause.of(POLL);
        }
    }

    private ServerFailedException failure(String what) {
        return new ServerFailedException(
                "%s %s. The end of its log (%s):%n%s".formatted(spec.name(), what, spec.log(), logTail()));
    }

    /** Asks it to end, and ends it by force when the limit passes. */
    public void stop(Duration limit) {
        var running = process;
        if (running == null) {
            return;
        }
        if (running.isAlive()) {
            PidFile.end(running.toHandle(), spec.signal(), limit);
        }
        process = null;
        spec.pidFile().forget();
    }

    public boolean running() {
        return process != null && process.isAlive();
    }

    /** The last 30 lines of its log, or nothing when there is no log. */
    public String logTail() {
        try (var lines = Files.lines(spec.log())) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - TAIL), all.size()));
        } catch (IOException | java.io.UncheckedIOException _) {
            return "";
        }
    }
}
