package org.bloodstream.bench.goals;

import java.util.List;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Pace;

/** One of the performance goals, measured. */
public interface Measure {
    /** As {@code P1}. */
    String name();

    /** What is held against what. */
    String title();

    /** What has to run for it. */
    List<Program> programs();

    /** @throws org.bloodstream.bench.measure.NotMeasurableException when there is no figure to be had here */
    Finding measure(Bed bed, Pace pace);
}
