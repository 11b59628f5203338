package org.bloodstream.chaos.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.fault.Fault;
import org.bloodstream.chaos.fault.Schedule;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Mischief;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.spoil.Spoiling;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.Home;
import org.bloodstream.local.PairedPlatform;

/**
 * A platform after a round of load without faults, all drained, as something to plant bugs in.
 *
 * @param record what was asked and answered
 * @param postgres port of PostgreSQL
 * @param password of its superuser
 */
public record Quarry(Path record, int postgres, String password) {
    private static final int MOST_ROUNDS = 12;

    /** What is done with it. */
    public interface Work {
        int on(Quarry quarry) throws Exception;
    }

    /** Starts a platform, loads it for a while, does the work, and stops it. */
    public static int afterLoad(Work work) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory());
        folder.clear();
        try (var platform = PairedPlatform.at(folder.platform(), Home.projectRoot(), options.port());
                var record = EvidenceFile.create(folder.record())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
            platform.start();
            var recorder = new Recorder(record);
            try (var load = Load.atEveryDoor(options.port(), recorder, Mischief.USUAL);
                    var spoiling = new Spoiling(options.seed(), options.port() + Ports.KAFKA, record)) {
                var round = new Round(platform, options, folder, record, recorder, load, spoiling);
                play(round, options, platform, folder.record());
            }
            return work.on(new Quarry(folder.record(), options.port() + Ports.POSTGRES, platform.secret("postgres")));
        }
    }

    /** Starts nothing but PostgreSQL, on what the last run left behind, does the work, and stops it. */
    public static int ofLastRun(Work work) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory());
        var password = Files.readString(folder.platform().resolve("secrets/postgres"));
        var settings = new EmbeddedPostgres.Settings(
                folder.platform().resolve("data/postgres"), options.port() + Ports.POSTGRES, password, true);
        try (var postgres = new EmbeddedPostgres(settings)) {
            postgres.start();
            return work.on(new Quarry(folder.record(), postgres.port(), password));
        }
    }

    /** As many rounds as asked for, and until something of every kind has happened that bugs are planted in. */
    private static void play(Round round, Options options, PairedPlatform platform, Path record)
            throws IOException, InterruptedException {
        var known = new ArrayList<Violation>();
        System.out.println(Outcome.HEADER);
        for (var number = 1; number <= MOST_ROUNDS && !(number > options.rounds() && isRich(record)); number++) {
            var outcome = round.play(number, faults(options, number, platform), known);
            known.addAll(outcome.violations());
            System.out.println(outcome.line());
            outcome.violations().forEach(each -> System.out.println("    " + each));
        }
    }

    /** None, unless {@code FAULTS=on} makes these rounds like any others. */
    private static List<Fault> faults(Options options, int round, PairedPlatform platform) {
        return "on".equals(System.getenv("FAULTS"))
                ? Schedule.of(options.seed(), round, platform.instances())
                : List.of();
    }

    private static boolean isRich(Path record) {
        var acts = EvidenceFile.read(record)
                .accepted()
                .map(accepted -> accepted.asked().act())
                .toList();
        return acts.contains(Act.ISSUE) && acts.contains(Act.DESPATCH);
    }
}
