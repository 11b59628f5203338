package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** I2: nothing is done twice, and nothing that nobody was told was accepted. */
final class DoneOnce implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return Effects.more(Effects.done(state), Effects.due(evidence), "%s was done %d times and accepted %d times")
                .map(what -> new Violation("I2", what));
    }
}
