package org.bloodstream.local;

import java.time.Duration;
import org.bloodstream.embedded.Directories;

/** {@code make stop} and {@code make reset}. */
record Stopping(Installation installation) {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    int stop() {
        var stopped = installation.launcher().endLeftover(LIMIT);
        var leftovers = new Leftovers(installation.data()).end();
        System.out.println(stopped || leftovers > 0 ? "Stopped." : "Nothing was running.");
        return 0;
    }

    /** Passwords go with the databases that they were set in. */
    int reset() {
        stop();
        Directories.delete(installation.data());
        Directories.delete(installation.secrets());
        System.out.println("All data is gone; the next start begins afresh.");
        return 0;
    }
}
