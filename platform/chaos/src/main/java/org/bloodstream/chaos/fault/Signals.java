package org.bloodstream.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes, by id. */
final class Signals {
    private Signals() {}

    static void kill(ProcessHandle process) {
        send("KILL", process);
    }

    static void stop(ProcessHandle process) {
        send("STOP", process);
    }

    /** Does no harm to a process that was not stopped or is gone. */
    static void proceed(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
