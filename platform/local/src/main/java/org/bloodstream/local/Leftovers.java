package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bloodstream.embedded.PidFile;

/** Processes of this installation that a launcher left behind when it was killed. */
record Leftovers(Path data) {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    /** {@code <part>/<process>.pid}. */
    private static final int DEPTH = 2;

    /** Ends them; returns how many there were. */
    int end() {
        return (int) pidFiles().stream().filter(file -> file.endLeftover(LIMIT)).count();
    }

    private List<PidFile> pidFiles() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (var files = Files.find(data, DEPTH, (path, _) -> path.toString().endsWith(".pid"))) {
            return files.map(PidFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
