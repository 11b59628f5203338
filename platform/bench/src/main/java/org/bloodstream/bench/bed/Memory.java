package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.bloodstream.bench.measure.NotMeasurableException;

/** What processes hold of the machine's memory; what several share is counted once (proportional set size). */
final class Memory {
    private static final String PROPORTIONAL = "Pss:";
    /** The JVM learning a start, which happens once per build. */
    private static final String TRAINING = "-XX:AOTMode=";

    private static final double KIB_PER_GIB = 1024.0 * 1024.0;

    private Memory() {}

    /** A process and all under it, but those that only train the next start. */
    static double gibibytes(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                        .filter(process -> !isTraining(process))
                        .mapToLong(Memory::kibibytes)
                        .sum()
                / KIB_PER_GIB;
    }

    private static boolean isTraining(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(TRAINING);
    }

    private static long kibibytes(ProcessHandle process) {
        try {
            return kibibytes(Files.readAllLines(Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))));
        } catch (IOException e) {
            if (holdsAny(process)) {
                throw new NotMeasurableException("the memory of a process cannot be read: " + e.getMessage(), e);
            }
            return 0;
        }
    }

    /** One that has ended holds none, though it is listed until its parent has asked how it ended. */
    private static boolean holdsAny(ProcessHandle process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
            return status.anyMatch(line -> line.startsWith("VmRSS:"));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    static long kibibytes(Collection<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith(PROPORTIONAL))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
