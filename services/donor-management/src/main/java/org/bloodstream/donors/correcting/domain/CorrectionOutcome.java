package org.bloodstream.donors.correcting.domain;

import java.util.List;

/** The answer to a correction. */
public sealed interface CorrectionOutcome {
    record Corrected(ParticularsCorrected event, Identity before, Identity after) implements CorrectionOutcome {}

    record Refused(List<CorrectionObjection> objections) implements CorrectionOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements CorrectionOutcome {}
}
