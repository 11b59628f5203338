package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Directories that are made once and then shared: complete or absent, whoever else makes them at the same time. */
final class Unpacked {
    private Unpacked() {}

    @FunctionalInterface
    interface Filling {
        void fill(Path empty) throws IOException;
    }

    /** The directory {@code servers/<name>}; made by {@code filling} when it is not there yet. */
    static Path once(String name, Filling filling) {
        var target = Home.servers().resolve(name);
        try {
            Files.createDirectories(Home.servers());
            try (var channel = FileChannel.open(
                            Home.servers().resolve(name + ".lock"),
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
