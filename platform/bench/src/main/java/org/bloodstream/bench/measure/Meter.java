package org.bloodstream.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Reads processor times from Linux. */
final class Meter {
    private static final Path PROC = Path.of("/proc");

    private Meter() {}

    static Reading read() {
        var processes = new ArrayList<ProcessTimes>();
        try (var entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            entries.forEach(entry -> times(entry).ifPresent(processes::add));
            try (var lines = Files.lines(PROC.resolve("stat"))) {
                return Reading.of(CpuTimes.parse(lines.findFirst().orElseThrow()), processes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the process has ended meanwhile. */
    private static Optional<ProcessTimes> times(Path process) {
        try {
            return Optional.of(ProcessTimes.parse(Files.readString(process.resolve("stat"))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
