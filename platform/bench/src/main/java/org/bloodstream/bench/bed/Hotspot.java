package org.bloodstream.bench.bed;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.embedded.Jvm;

/** A JVM as in production: compiled all the way (C2), which a developer's start does without. */
final class Hotspot {
    private static final String SHORT_OF_PEAK = "-XX:TieredStopAtLevel=1";

    private Hotspot() {}

    /** The same flags for ours and for the peers. */
    static List<String> command(List<String> arguments) {
        var command = new ArrayList<>(Jvm.command("-Xms256m", "-Xmx512m"));
        command.remove(SHORT_OF_PEAK);
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
