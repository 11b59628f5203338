package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** I1: no accepted command is lost. */
final class AcceptedIsDone implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return Effects.more(Effects.due(evidence), Effects.done(state), "%s was accepted %d times and done %d times")
                .map(what -> new Violation("I1", what));
    }
}
