package org.bloodstream.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The signal that asks a process to end gracefully. */
public enum Signal {
    /** What a JVM takes as its request to shut down. */
    TERM,
    /** PostgreSQL's fast shutdown; its TERM would wait for every client to leave. */
    INT;

    void send(long pid) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new ServerFailedException("cannot send a signal: there is no 'kill' on the PATH", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
