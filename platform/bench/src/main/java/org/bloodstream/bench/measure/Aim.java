package org.bloodstream.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read from the rounds of a comparison, and what it has to reach. */
@FunctionalInterface
public interface Aim {
    List<Figure> figures(Rounds rounds);

    /** Ours divided by the peer's, for answers in a second; the ratio for a second of processor time only informs. */
    static Aim throughput(double atLeast) {
        return rounds -> List.of(
                new Figure("wall", rounds.throughput(), Goal.atLeast(atLeast)),
                new Figure("CPU-seconds", rounds.efficiency(), null));
    }

    /**
     * Our own answers in a second; the ratio to the peer's only informs.
     *
     * @param own what ours has to reach; absent where it only informs
     */
    static Aim ownThroughput(@Nullable Goal own) {
        return rounds -> List.of(
                new Figure("wall", rounds.throughput(), null),
                new Figure("ours a second", rounds.ownThroughput(), own));
    }

    /**
     * Ours divided by the peer's, for the 99th percentile of latency.
     *
     * @param own what ours has to reach in milliseconds; absent where the ratio alone has a goal
     */
    static Aim latency(double atMost, @Nullable Goal own) {
        return rounds -> List.of(
                new Figure("p99", rounds.p99(), Goal.atMost(atMost)),
                new Figure("p99 of ours, ms", rounds.ownP99(), own));
    }

    /**
     * The 99th percentile of ours in milliseconds; the ratio to the peer's only informs.
     *
     * @param own what ours has to reach
     */
    static Aim ownLatency(Goal own) {
        return rounds ->
                List.of(new Figure("p99", rounds.p99(), null), new Figure("p99 of ours, ms", rounds.ownP99(), own));
    }
}
