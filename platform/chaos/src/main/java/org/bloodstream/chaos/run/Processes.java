package org.bloodstream.chaos.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bloodstream.chaos.evidence.Sample;
import org.bloodstream.local.PairedPlatform;

/** What the platform's processes hold, from /proc. */
record Processes(PairedPlatform platform) {
    List<Sample> sample(int round) {
        return platform.names().stream()
                .flatMap(name -> platform.process(name).stream().map(process -> sample(round, name, process.pid())))
                .toList();
    }

    private static Sample sample(int round, String name, long pid) {
        var process = Path.of("/proc", Long.toString(pid));
        try (var files = Files.list(process.resolve("fd"))) {
            var status = Files.readAllLines(process.resolve("status"));
            return new Sample(
                    round, name, pid, number(status, "VmRSS:"), (int) number(status, "Threads:"), (int) files.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
