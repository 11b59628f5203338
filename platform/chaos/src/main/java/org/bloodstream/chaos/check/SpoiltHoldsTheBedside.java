package org.bloodstream.chaos.check;

import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** I8, in part: records are not called complete while nobody knows whose a parked record is. I10: once it is dismissed, they are. */
final class SpoiltHoldsTheBedside implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        return Stream.concat(
                evidence.held().stream()
                        .filter(held -> held.meanwhile().isAfter(held.spoiltAt()))
                        .map(held -> new Violation(
                                "I8",
                                "round %d: complete up to %s at the bedside, though a record of %s could not be read"
                                        .formatted(held.round(), held.meanwhile(), held.spoiltAt()))),
                evidence.held().stream()
                        .filter(held -> held.afterwards().isBefore(held.dismissedAt()))
                        .map(held -> new Violation(
                                "I10",
                                "round %d: complete up to %s at the bedside, though all was dismissed at %s"
                                        .formatted(held.round(), held.afterwards(), held.dismissedAt()))));
    }
}
