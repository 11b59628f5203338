package org.bloodstream.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.goals.Measure;
import org.bloodstream.bench.goals.Measures;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Report;
import org.bloodstream.bench.measure.Reports;
import org.bloodstream.bench.measure.Table;
import org.bloodstream.embedded.Home;
import org.bloodstream.embedded.ServerFailedException;

/** {@code make bench}: measures ours against its peers, prints a table and writes JSON. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException {
        var pace = "1".equals(System.getenv("QUICK")) ? Pace.QUICK : Pace.FULL;
        var measures = Measures.named(System.getenv().getOrDefault("ONLY", ""));
        var begun = Instant.now();
        var folder = Home.local().resolve("bench/run-" + ProcessHandle.current().pid());
        List<Finding> findings;
        try (var bed = new Bed(Home.projectRoot(), folder, profiles())) {
            findings = findings(bed, measures, pace);
        }
        var report = new Report(begun, pace.rough(), MachineInWords.text(), findings);
        System.out.println(Table.of(report));
        System.out.println(Home.projectRoot().relativize(reports().write(report)));
    }

    static Reports reports() {
        return new Reports(Home.local().resolve("bench"));
    }

    /** Where {@code PROFILE=1} leaves recordings. */
    private static Optional<Path> profiles() throws IOException {
        return "1".equals(System.getenv("PROFILE"))
                ? Optional.of(Files.createDirectories(Home.local().resolve("bench/profiles")))
                : Optional.empty();
    }

    private static List<Finding> findings(Bed bed, List<Measure> measures, Pace pace) {
        var findings = new ArrayList<Finding>();
        for (var measure : measures) {
            var finding = finding(measure, bed, pace);
            System.out.print(Table.of(finding));
            findings.add(finding);
        }
        return findings;
    }

    /** One that cannot be measured has its line too, and does not keep the others from being measured. */
    private static Finding finding(Measure measure, Bed bed, Pace pace) {
        try {
            return measure.measure(bed, pace);
        } catch (NotMeasurableException | ServerFailedException e) {
            return Finding.missing(measure.name(), measure.title(), String.valueOf(e.getMessage()));
        }
    }
}
