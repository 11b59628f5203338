package org.bloodstream.production.panel.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.production.donation.domain.DiscretionaryTest;

/**
 * What a panel says of the discretionary tests. The mandatory ones stand in its text too, and are needed always: no panel without
 * them is read.
 *
 * @param discretionary those that are run, each with the donations that need it
 */
public record TestingPanel(Map<DiscretionaryTest, Needed> discretionary) {
    public TestingPanel {
        discretionary = Map.copyOf(discretionary);
    }

    public boolean runs(DiscretionaryTest test) {
        return discretionary.containsKey(test);
    }

    /** Without anybody's asking. */
    public Set<DiscretionaryTest> needed(boolean firstTimeDonor) {
        return discretionary.entrySet().stream()
                .filter(line -> switch (line.getValue()) {
                    case ALWAYS -> true;
                    case FIRST_TIME_DONOR -> firstTimeDonor;
                    case WHEN_ASKED -> false;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
