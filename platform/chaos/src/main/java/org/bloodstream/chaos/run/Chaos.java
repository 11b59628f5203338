package org.bloodstream.chaos.run;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.fault.Schedule;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Mischief;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.spoil.Spoiling;
import org.bloodstream.embedded.Home;
import org.bloodstream.local.PairedPlatform;
import tools.jackson.databind.json.JsonMapper;

/** {@code make chaos}: rounds of faults under load, on one platform with two instances of each service. */
public final class Chaos {
    private Chaos() {}

    public static void main(String[] args) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory());
        folder.clear();
        try (var platform = PairedPlatform.at(folder.platform(), Home.projectRoot(), options.port());
                var record = EvidenceFile.create(folder.record())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
            platform.start();
            if (!"off".equals(System.getenv("TRAIN"))) platform.train();
            var outcomes = rounds(platform, options, folder, record);
            platform.close();
            System.exit(tell(outcomes) ? 0 : 1);
        }
    }

    private static List<Outcome> rounds(PairedPlatform platform, Options options, Folder folder, EvidenceFile record)
            throws Exception {
        var outcomes = new ArrayList<Outcome>();
        var known = new ArrayList<Violation>();
        var recorder = new Recorder(record);
        try (var load = Load.atEveryDoor(options.port(), recorder, Mischief.USUAL);
                var spoiling = new Spoiling(options.seed(), options.port() + Ports.KAFKA, record)) {
            var round = new Round(platform, options, folder, record, recorder, load, spoiling);
            for (var number = options.first(); number < options.first() + options.rounds(); number++) {
                var faults = Schedule.of(options.seed(), number, platform.instances());
                System.out.printf("round %d of seed %d: %s%n", number, options.seed(), faults);
                var outcome = round.play(number, faults, known);
                known.addAll(outcome.violations());
                outcomes.add(outcome);
                System.out.println(Outcome.HEADER + "\n" + outcome.line());
                outcome.violations().stream().limit(20).forEach(each -> System.out.println("    " + each));
                Files.writeString(folder.rounds(), JsonMapper.shared().writeValueAsString(outcomes));
            }
        }
        return outcomes;
    }

    private static boolean tell(List<Outcome> outcomes) {
        System.out.println("\n" + Outcome.HEADER);
        outcomes.forEach(outcome -> System.out.println(outcome.line()));
        var violations =
                outcomes.stream().mapToInt(each -> each.violations().size()).sum();
        System.out.printf(
                "%d rounds, %d accepted, %d violations%n",
                outcomes.size(), outcomes.stream().mapToLong(Outcome::accepted).sum(), violations);
        return violations == 0;
    }
}
