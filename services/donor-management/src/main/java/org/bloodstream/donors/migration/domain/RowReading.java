package org.bloodstream.donors.migration.domain;

import java.util.List;

/** A line understood, or everything that is wrong with it. */
public sealed interface RowReading {
    record Read(SourceRow row) implements RowReading {}

    /** @param faults never empty */
    record Refused(long line, List<RowFault> faults) implements RowReading {
        public Refused {
            if (faults.isEmpty()) throw new IllegalArgumentException("a row is refused for a reason");
            faults = List.copyOf(faults);
        }
    }
}
