package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.FinalState;

/** I2: poison is refused, never accepted. */
final class RefusedStaysRefused implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return evidence.tries().values().stream()
                .flatMap(tries -> tries.stream())
                .filter(each -> each.asked().act() == Act.POISON && each.was(Verdict.ACCEPTED))
                .map(each -> new Violation(
                        "I2", "poison was accepted: " + each.asked().intent().key()));
    }
}
