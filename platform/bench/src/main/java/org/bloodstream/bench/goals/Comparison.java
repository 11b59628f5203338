package org.bloodstream.bench.goals;

import java.util.List;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.measure.Aim;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;

/**
 * The shape of nearly every measure: two sides take load in turn, and what is read from the rounds has a goal.
 *
 * @param preparation makes the two from what runs
 */
record Comparison(String name, String title, Aim aim, List<Program> programs, Preparation preparation)
        implements Measure {
    /** From programs that answer to sides that take load. */
    @FunctionalInterface
    interface Preparation {
        Sides of(Bed bed, Pace pace);
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        try (var sides = preparation.of(bed, pace)) {
            var rounds = new Interleaving(pace).compare(sides.ours(), sides.peer());
            sides.check().run();
            return Finding.of(
                    name,
                    title,
                    aim.figures(rounds),
                    sides.ours(),
                    sides.peer(),
                    rounds,
                    sides.note().get());
        }
    }
}
