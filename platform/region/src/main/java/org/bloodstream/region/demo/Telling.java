package org.bloodstream.region.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.region.edge.DidNotHappenException;

/** Plays the story step by step and tells of each. */
final class Telling {
    private final PrintStream out;
    private final boolean carryOn;
    private final List<String> failed = new ArrayList<>();
    private int told;

    /** @param carryOn goes on after a step that did not happen */
    Telling(PrintStream out, boolean carryOn) {
        this.out = out;
        this.carryOn = carryOn;
    }

    /** @return the steps that did not happen; those after the first are not tried unless told to carry on */
    List<String> play(List<Step> story, Stage stage) {
        for (var step : story) {
            if (!failed.isEmpty() && !carryOn) break;
            play(step, stage);
        }
        return List.copyOf(failed);
    }

    int told() {
        return told;
    }

    private void play(Step step, Stage stage) {
        told++;
        var begun = System.nanoTime();
        try {
            tell(step, "ok  ", step.act().on(stage), begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(step, e, begun);
        } catch (Exception e) {
            fail(step, e, begun);
        }
    }

    private void fail(Step step, Exception why, long begun) {
        failed.add(told + " " + step.what());
        var said = why instanceof DidNotHappenException ? why.getMessage() : why.toString();
        tell(step, "FAIL", String.valueOf(said), begun);
    }

    private void tell(Step step, String mark, String happened, long begun) {
        var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        out.printf(
                "%2d %s %-48s %-22s %-4s %6d ms  %s%n",
                told, mark, step.what(), step.who(), step.edge(), millis, happened);
    }
}
