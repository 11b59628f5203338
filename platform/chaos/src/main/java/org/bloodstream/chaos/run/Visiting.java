package org.bloodstream.chaos.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Scanner;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.load.Shift;

/**
 * The load of {@link Rolling} on a platform that somebody else runs, and moves about meanwhile: each line of input says what was done, and is
 * answered with the count so far; the input's end is the load's. The platform's edges and databases are found at {@code PORT}; its test
 * users sign on with their usual password; {@code CHAOS_PASSWORD} is the databases'.
 */
public final class Visiting {
    private static final Duration FINISHING = Duration.ofSeconds(180);
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private Visiting() {}

    /** @param args the folder for the record */
    public static void main(String[] args) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(Path.of(args[0]));
        folder.clear();
        try (var record = EvidenceFile.create(folder.record())) {
            var recorder = new Recorder(record);
            var password = Objects.requireNonNull(System.getenv("CHAOS_PASSWORD"), "CHAOS_PASSWORD");
            var account = new Account(folder, recorder, options.port() + Ports.POSTGRES, password);
            work(options, recorder, account);
            System.exit(account.settled("all of it", System.out) ? 0 : 1);
        }
    }

    private static void work(Options options, Recorder recorder, Account account) {
        try (var load = Load.atThePublicDoor(options.port(), options.port(), recorder)) {
            var shift = Shift.open(FINISHING, PATIENCE);
            var working = load.workBeside(options.workers(), shift, options.seed());
            var input = new Scanner(System.in);
            while (input.hasNextLine()) {
                System.out.println(input.nextLine() + ": " + account.count());
                if (working.isDone()) working.join();
            }
            shift.end();
            working.join();
        }
    }
}
