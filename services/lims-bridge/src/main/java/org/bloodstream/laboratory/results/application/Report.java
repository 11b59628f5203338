package org.bloodstream.laboratory.results.application;

import org.bloodstream.laboratory.results.domain.AntibodiesIdentified;
import org.bloodstream.laboratory.results.domain.BloodCountReported;
import org.bloodstream.laboratory.results.domain.GroupAndScreen;

/** One part of a results message. */
public sealed interface Report {
    record OfGroupAndScreen(GroupAndScreen report) implements Report {}

    record OfAntibodies(AntibodiesIdentified antibodies) implements Report {}

    record OfBloodCount(BloodCountReported report) implements Report {}
}
