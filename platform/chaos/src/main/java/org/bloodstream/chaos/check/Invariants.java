package org.bloodstream.chaos.check;

import java.util.List;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.FinalState;

/** All of them; a new one is a line here. */
public final class Invariants {
    private static final List<Invariant> ALL = List.of(
            new Settled(),
            new AcceptedIsDone(),
            new DoneOnce(),
            new SameAnswer(),
            new RefusedStaysRefused(),
            new FatesAccounted(),
            new VolumesConserved(),
            new NothingWaits(),
            new SpoiltHasNoEffect(),
            new SpoiltIsParked(),
            new SpoiltHoldsTheBedside(),
            new OneHolder(),
            new SealedHistory(),
            new ActorsNamed(),
            new ReadsEntered(),
            new MessagesKept(),
            new VersionsInOrder(),
            new ConsumersComplete(),
            new ResourcesBounded());

    private Invariants() {}

    /** Every violation of every invariant. */
    public static List<Violation> check(Evidence evidence, FinalState state) {
        return ALL.stream()
                .flatMap(invariant -> invariant.violations(evidence, state))
                .toList();
    }
}
