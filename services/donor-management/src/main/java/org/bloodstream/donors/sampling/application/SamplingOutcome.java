package org.bloodstream.donors.sampling.application;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.sampling.domain.SamplesTaken;

/** The answer to taking samples. */
public sealed interface SamplingOutcome {
    record Taken(SamplesTaken event) implements SamplingOutcome {}

    record Refused(List<Objection> objections) implements SamplingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** @param what it is about is not there */
    record Unknown(Objection what) implements SamplingOutcome {}
}
