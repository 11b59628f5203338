package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a child by process id and start time, so that a later run finds one that outlived its parent. The start time
 * keeps us from ending a stranger that was given the same id.
 */
public record PidFile(Path path) {
    /** Two reads of one process's start time differ when the clock was set meanwhile. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    /** Notes a process that was just started. */
    public void write(ProcessHandle process, Signal signal) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + " " + started.toEpochMilli() + " " + signal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The noted process if it still lives. */
    public Optional<ProcessHandle> living() {
        return noted().flatMap(Noted::living);
    }

    /**
     * Ends the noted process if it still lives: gracefully, then by force when it has not gone within the limit.
     *
     * @return whether there was one
     */
    public boolean endLeftover(Duration limit) {
        var noted = noted();
        var leftover = noted.flatMap(Noted::living);
        leftover.ifPresent(process -> end(process, noted.get().signal(), limit));
        forget();
        return leftover.isPresent();
    }

    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(ProcessHandle process, Signal signal, Duration limit) {
        signal.send(process.pid());
        if (!gone(process, limit)) {
            process.destroyForcibly();
            gone(process, limit);
        }
    }

    private static boolean gone(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Noted> noted() {
        try {
            var words = Files.readString(path).trim().split(" ");
            return Optional.of(new Noted(
                    Long.parseLong(words[0]),
                    Instant.ofEpochMilli(Long.parseLong(words[1])),
                    Signal.valueOf(words[2])));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private record Noted(long pid, Instant started, Signal signal) {
        Optional<ProcessHandle> living() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                    .startInstant()
                    .filter(at -> Duration.between(at, started).abs().compareTo(CLOCK_STEP) <= 0)
                    .isPresent());
        }
    }
}
