package org.bloodstream.local;

import java.io.PrintStream;
import java.time.Duration;

/** A line per part that is ready, stopped or failed: for logs. */
record LineProgress(PrintStream out) implements Progress {
    @Override
    public void changed(String part, State state, Duration took) {
        switch (state) {
            case READY, FAILED, STOPPED -> out.printf("  %-18s %-9s %8s%n", part, state.word(), Progress.seconds(took));
            case WAITING, STARTING, STOPPING -> {}
        }
    }
}
