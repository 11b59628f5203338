package org.bloodstream.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Shows how far the parts are. */
interface Progress {
    /**
     * A part is in another state.
     *
     * @param took in the state before
     */
    void changed(String part, State state, Duration took);

    /** A table that is drawn over on a terminal, else a line per change. */
    static Progress on(PrintStream out, List<String> parts) {
        var console = System.console();
        return console != null && console.isTerminal() ? new TableProgress(out, parts) : new LineProgress(out);
    }

    static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
