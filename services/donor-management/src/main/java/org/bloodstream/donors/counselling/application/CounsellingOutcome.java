package org.bloodstream.donors.counselling.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.counselling.domain.CounsellingObjection;

/** The answer to a command about a counselling task. */
public sealed interface CounsellingOutcome {
    record Recorded(UUID task) implements CounsellingOutcome {}

    record Refused(List<CounsellingObjection> objections) implements CounsellingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record TaskUnknown() implements CounsellingOutcome {}
}
