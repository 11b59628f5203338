package org.bloodstream.donors.eligibility.domain;

import java.util.List;

/** What a text of selection rules says. */
public sealed interface SelectionReading {
    record Taken(SelectionPolicy policy) implements SelectionReading {}

    /** @param cells all that is wrong, by line */
    record Refused(List<RefusedCell> cells) implements SelectionReading {
        public Refused {
            cells = List.copyOf(cells);
        }
    }
}
