package org.bloodstream.chaos.check;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Spoilage;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.state.FinalState;

/**
 * I2: nothing of a spoilt record stands in any table, but where it is parked, and where the bedside keeps whom a kind speaks of that
 * it does not know. That a true record which came twice was applied once is seen by what is asked of every event.
 */
final class SpoiltHasNoEffect implements Invariant {
    private static final String PARKED = " journal_parked ";
    private static final String NOT_UNDERSTOOD = "outcome bedside_not_understood ";

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        Set<String> heard = evidence.spoilt().stream()
                .filter(spoilt -> spoilt.spoilage() == Spoilage.UNKNOWN_KIND)
                .map(Spoilt::mark)
                .map(NOT_UNDERSTOOD::concat)
                .collect(Collectors.toSet());
        return state.marks().stream()
                .filter(mark -> !mark.contains(PARKED))
                .filter(Predicate.not(heard::contains))
                .map(mark -> new Violation("I2", "a spoilt record has an effect: " + mark));
    }
}
