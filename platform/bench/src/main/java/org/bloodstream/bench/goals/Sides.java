package org.bloodstream.bench.goals;

import java.util.function.Supplier;
import org.bloodstream.bench.measure.Side;

/**
 * The two of a comparison.
 *
 * @param note what else a reader has to know, asked after the last round
 * @param check after the last round: whether what was answered is true
 * @param release lets go of what only the comparison needed
 */
record Sides(Side ours, Side peer, Supplier<String> note, Runnable check, Runnable release) implements AutoCloseable {
    private static final Runnable NOTHING = () -> {};

    static Sides of(Side ours, Side peer, Supplier<String> note) {
        return new Sides(ours, peer, note, NOTHING, NOTHING);
    }

    Sides checked(Runnable check) {
        return new Sides(ours, peer, note, check, release);
    }

    Sides released(Runnable release) {
        return new Sides(ours, peer, note, check, release);
    }

    @Override
    public void close() {
        release.run();
    }
}
