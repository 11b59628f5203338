package org.bloodstream.chaos.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Mischief;
import org.bloodstream.chaos.load.Recorder;
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
    private static final int MOST_ROUNDS = 6;

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
            try (var load = new Load(options.port(), recorder, Mischief.USUAL)) {
                play(new Round(platform, options, folder, record, recorder, load), folder.record());
            }
            return work.on(new Quarry(folder.record(), options.port() + Ports.POSTGRES, platform.secret("postgres")));
        }
    }

    /** Until something of every kind has happened that bugs are planted in. */
    private static void play(Round round, Path record) throws IOException, InterruptedException {
        System.out.println(Outcome.HEADER);
        for (var number = 1; number <= MOST_ROUNDS; number++) {
            System.out.println(round.play(number, List.of(), List.of()).line());
            var acts = EvidenceFile.read(record)
                    .accepted()
                    .map(accepted -> accepted.asked().act())
                    .toList();
            if (acts.contains(Act.ISSUE) && acts.contains(Act.DESPATCH)) return;
        }
    }
}
