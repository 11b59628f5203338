package org.bloodstream.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.ClosedBedException;
import org.bloodstream.bench.bed.Leftovers;
import org.bloodstream.bench.goals.Measure;
import org.bloodstream.bench.goals.Measures;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Report;
import org.bloodstream.bench.measure.Reports;
import org.bloodstream.bench.measure.Table;
import org.bloodstream.embedded.Home;

/** {@code make bench}: measures ours against its peers, prints a table and writes JSON. */
public final class Bench {
    private static final Path DIRECTORY = Home.local().resolve("bench");

    private Bench() {}

    public static void main(String[] args) throws IOException {
        try {
            report("1".equals(System.getenv("QUICK")) ? Pace.QUICK : Pace.FULL);
        } catch (ClosedBedException _) {
            // Ended early, and in order.
            return;
        }
    }

    private static void report(Pace pace) throws IOException {
        var measures = measures(pace);
        var begun = Instant.now();
        var report = new Report(begun, pace.rough(), MachineInWords.text(), findings(measures, pace));
        System.out.println(Table.of(report));
        System.out.printf(
                "%s, after %d s%n",
                Home.projectRoot().relativize(reports().write(report)),
                Duration.between(begun, Instant.now()).toSeconds());
    }

    static Reports reports() {
        return new Reports(DIRECTORY);
    }

    private static List<Measure> measures(Pace pace) {
        var only = System.getenv().getOrDefault("ONLY", "");
        if (only.isBlank() && pace.rough()) return Measures.brief();
        try {
            return Measures.named(only);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            throw e;
        }
    }

    private static List<Finding> findings(List<Measure> measures, Pace pace) throws IOException {
        var leftovers = new Leftovers(DIRECTORY);
        leftovers.delete();
        var folder = leftovers.folder(ProcessHandle.current().pid());
        try (var bed = new Bed(Home.projectRoot(), folder, profiles())) {
            return findings(measures, pace, bed);
        }
    }

    private static List<Finding> findings(List<Measure> measures, Pace pace, Bed bed) {
        try {
            return new Session(bed, pace, finding -> System.out.print(Table.of(finding))).measure(measures);
        } catch (RuntimeException e) {
            // Whatever else broke when somebody ended it says nothing.
            bed.requireOpen();
            throw e;
        }
    }

    /** Where {@code PROFILE=1} leaves recordings. */
    private static Optional<Path> profiles() throws IOException {
        return "1".equals(System.getenv("PROFILE"))
                ? Optional.of(Files.createDirectories(DIRECTORY.resolve("profiles")))
                : Optional.empty();
    }
}
