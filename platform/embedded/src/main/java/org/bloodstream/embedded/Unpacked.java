package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;

/** Directories that are made once and then shared: complete or absent, whoever else makes them at the same time. */
public final class Unpacked {
    /** A file's lock is held by a whole JVM; within ours, threads wait for one another here. */
    private static final ConcurrentHashMap<Path, Object> TARGETS = new ConcurrentHashMap<>();

    private Unpacked() {}

    /** Puts the content into an empty directory. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path empty) throws IOException;
    }

    /** The target directory; made by {@code filling} when it is not there yet. */
    public static Path once(Path target, Filling filling) {
        if (Files.exists(target)) {
            return target;
        }
        synchronized (TARGETS.computeIfAbsent(target, _ -> new Object())) {
            return amongProcesses(target, filling);
        }
    }

    private static Path amongProcesses(Path target, Filling filling) {
        try {
            Files.createDirectories(target.getParent());
            try (var channel = FileChannel.open(
                            target.resolveSibling(target.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(target)) {
                    make(target, filling);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + target, e);
        }
    }

    private static void make(Path target, Filling filling) throws IOException {
        var half = target.resolveSibling(target.getFileName() + ".part");
        Directories.delete(half);
        Files.createDirectories(half);
        filling.fill(half);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
