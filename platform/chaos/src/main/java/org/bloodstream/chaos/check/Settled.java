package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.state.FinalState;

/** I1: an unknown outcome becomes done or not done when it is asked for again under its key. */
final class Settled implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return evidence.tries().entrySet().stream()
                .filter(tries -> tries.getValue().stream().noneMatch(Try::isFinal))
                .map(tries -> new Violation(
                        "I1",
                        "%s under %s was asked %d times and never settled"
                                .formatted(
                                        tries.getValue().getFirst().asked().act(),
                                        tries.getKey().key(),
                                        tries.getValue().size())));
    }
}
