package org.bloodstream.blood.group;

import java.util.List;

/** What a grouping says: a group only when everything agrees. */
public sealed interface AboReading {
    record Agreed(Abo abo) implements AboReading {}

    /** Every reason, never just the first. */
    record Discrepant(List<GroupDiscrepancy> reasons) implements AboReading {
        public Discrepant {
            reasons = List.copyOf(reasons);
        }
    }
}
