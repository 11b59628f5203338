package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** I4, in part: when all is healed and drained, nothing is unpublished, parked, or without its receiver's receipt. */
final class NothingWaits implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return state.pending().stream()
                .filter(pending -> pending.count() != 0)
                .map(pending ->
                        new Violation("I4", "%s: %d %s".formatted(pending.service(), pending.count(), pending.what())));
    }
}
