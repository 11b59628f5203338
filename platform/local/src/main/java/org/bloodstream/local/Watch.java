package org.bloodstream.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.bloodstream.embedded.Pause;

/** Tells when a part ends by itself. The others go on: that is what they are made for. */
final class Watch {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Platform platform;
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();

    Watch(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    void untilStopped() {
        while (!platform.stopping()) {
            look();
            Pause.of(EVERY);
        }
    }

    void look() {
        for (var part : platform.parts()) {
            if (!part.server().running() && !platform.stopping() && told.add(part.name())) {
                out.printf(
                        "%n%s has ended by itself; the rest goes on. The end of its log:%n%s%n",
                        part.name(), part.server().logTail());
            }
        }
    }
}
