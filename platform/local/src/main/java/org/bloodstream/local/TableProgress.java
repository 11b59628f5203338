package org.bloodstream.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line per part, drawn over at each change. */
final class TableProgress implements Progress {
    private static final String UP = "\033[%dA";
    private static final String CLEAR_LINE = "\033[2K";
    private static final String DIM = "\033[2m";
    private static final String GREEN = "\033[32m";
    private static final String RED = "\033[31m";
    private static final String PLAIN = "\033[0m";

    private final PrintStream out;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private boolean drawn;

    TableProgress(PrintStream out, List<String> parts) {
        this.out = out;
        parts.forEach(part -> lines.put(part, line(part, State.WAITING, "")));
    }

    @Override
    public synchronized void changed(String part, State state, Duration took) {
        var shown = state == State.READY || state == State.STOPPED ? Progress.seconds(took) : "";
        lines.put(part, line(part, state, shown));
        draw();
        // What is printed between starting and stopping would be drawn over.
        drawn = !lines.values().stream().allMatch(line -> line.contains(State.READY.word()));
    }

    private void draw() {
        var text = new StringBuilder(drawn ? UP.formatted(lines.size()) : "");
        lines.values().forEach(line -> text.append(CLEAR_LINE).append(line).append('\n'));
        out.print(text);
        out.flush();
    }

    private static String line(String part, State state, String time) {
        return "  %s%-18s %-9s %8s%s".formatted(colour(state), part, state.word(), time, PLAIN);
    }

    private static String colour(State state) {
        return switch (state) {
            case WAITING, STOPPED -> DIM;
            case STARTING, STOPPING -> "";
            case READY -> GREEN;
            case FAILED -> RED;
        };
    }
}
