package org.bloodstream.chaos.run;

import java.nio.file.Path;
import java.util.List;
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
                var outcome = new Round(platform, options, folder, record, recorder, load).play(1, List.of(), List.of());
                System.out.println(Outcome.HEADER + "\n" + outcome.line());
            }
            return work.on(new Quarry(
                    folder.record(), options.port() + Ports.POSTGRES, platform.secret("postgres")));
        }
    }
}
