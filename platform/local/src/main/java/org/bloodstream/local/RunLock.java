package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.bloodstream.embedded.ServerFailedException;

/** Held by the one launcher that runs an installation; the operating system lets go of it however the launcher ends. */
record RunLock(FileChannel channel) implements AutoCloseable {
    /** @throws ServerFailedException when a launcher already runs it */
    static RunLock take(Installation installation) {
        try {
            Files.createDirectories(installation.local());
            var channel = FileChannel.open(installation.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new ServerFailedException(
                        "The platform already runs from %s: 'make stop' ends it".formatted(installation.local()));
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a launcher runs it now. */
    static boolean isTaken(Installation installation) {
        try {
            take(installation).close();
            return false;
        } catch (ServerFailedException _) {
            return true;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
