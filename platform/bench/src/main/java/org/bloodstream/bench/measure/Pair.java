package org.bloodstream.bench.measure;

import java.util.function.ToDoubleFunction;

/** Two rounds, one of each side, one directly after the other. */
record Pair(Round ours, Round peer) {
    double ratio(ToDoubleFunction<Round> of) {
        return of.applyAsDouble(ours) / of.applyAsDouble(peer);
    }

    double others() {
        return Math.max(ours.others(), peer.others());
    }
}
