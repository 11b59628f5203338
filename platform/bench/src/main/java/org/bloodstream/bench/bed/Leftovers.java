package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import org.bloodstream.embedded.Directories;

/**
 * Folders of runs that were killed before they could tidy up; their processes have ended with them.
 *
 * @param directory where every run has its folder
 */
public record Leftovers(Path directory) {
    private static final String RUN = "run-";

    /** A run's folder, by its process. */
    public Path folder(long pid) {
        return directory.resolve(RUN + pid);
    }

    /** Deletes those whose process has gone. */
    public void delete() {
        delete(pid -> ProcessHandle.of(pid).isPresent());
    }

    void delete(LongPredicate lives) {
        folders().stream()
                .filter(folder -> !lives.test(
                        Long.parseLong(folder.getFileName().toString().substring(RUN.length()))))
                .forEach(Directories::delete);
    }

    private List<Path> folders() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(RUN + "\\d+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
