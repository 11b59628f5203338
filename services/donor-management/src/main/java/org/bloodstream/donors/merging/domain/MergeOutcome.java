package org.bloodstream.donors.merging.domain;

import java.util.List;

/** The answer to merging or taking apart. */
public sealed interface MergeOutcome {
    record Accepted(MergeEvent event) implements MergeOutcome {}

    record Refused(List<MergeObjection> objections) implements MergeOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements MergeOutcome {}
}
