package org.bloodstream.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The pairs that count, and how many were thrown away because others used the machine. */
public record Rounds(List<Pair> kept, int thrownAway) {
    /** Ours divided by the peer's, for answers in a second of wall clock. */
    public Estimate throughput() {
        return ratio(Round::perSecond);
    }

    /** Ours divided by the peer's, for answers in a second of processor time. */
    public Estimate efficiency() {
        return ratio(Round::perCpuSecond);
    }

    /** Ours divided by the peer's, for the 99th percentile of latency. */
    public Estimate p99() {
        return ratio(Round::p99);
    }

    /** Our own answers in a second of wall clock. */
    public Estimate ownThroughput() {
        return Estimate.of(
                kept.stream().mapToDouble(pair -> pair.ours().perSecond()).toArray());
    }

    /** Our own 99th percentile in milliseconds. */
    public Estimate ownP99() {
        return Estimate.of(kept.stream().mapToDouble(pair -> pair.ours().p99()).toArray());
    }

    private Estimate ratio(ToDoubleFunction<Round> of) {
        return Estimate.of(kept.stream().mapToDouble(pair -> pair.ratio(of)).toArray());
    }

    List<Round> ours() {
        return kept.stream().map(Pair::ours).toList();
    }

    List<Round> peers() {
        return kept.stream().map(Pair::peer).toList();
    }

    double mostOfOthers() {
        return kept.stream().mapToDouble(Pair::others).max().orElse(0);
    }
}
