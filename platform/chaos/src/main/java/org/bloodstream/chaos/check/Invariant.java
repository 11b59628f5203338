package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** What must hold of everything that was asked and answered, and of what stands in the end. Pure. */
@FunctionalInterface
public interface Invariant {
    /** Every violation, nothing when it holds. */
    Stream<Violation> violations(Evidence evidence, FinalState state);
}
