package org.bloodstream.chaos.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of a run. */
record Folder(Path path) {
    Path record() {
        return path.resolve("record.jsonl");
    }

    Path report() {
        return path.resolve("violations.json");
    }

    Path rounds() {
        return path.resolve("rounds.json");
    }

    Path platform() {
        return path.resolve("platform");
    }

    /** Databases that were restored beside the platform's. */
    Path beside() {
        return path.resolve("beside");
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Forgets what an earlier run noted; the platform forgets its own. */
    void clear() {
        try {
            Files.createDirectories(logs());
            try (var all = Files.list(logs())) {
                all.forEach(each -> each.toFile().delete());
            }
            Files.deleteIfExists(report());
            Files.deleteIfExists(rounds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A log that the next start of its part would overwrite. */
    void keepLog(Path log, String name) {
        try {
            if (Files.exists(log)) Files.copy(log, logs().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
