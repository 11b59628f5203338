package org.bloodstream.laboratory.testing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a testing laboratory said of a run; the stream {@code testreport}. What comes of it blood-production decides: a batch
 * is never changed, so what is corrected or withdrawn is void as a whole.
 */
public sealed interface TestReport {
    UUID batch();

    /**
     * @param corrected whether it takes the place of what was said of the run before
     * @param results at least one
     * @param message MSH-10 of the message, by which the laboratory finds it
     */
    record TestBatchReported(
            UUID batch,
            DonationTest test,
            String analyser,
            String run,
            KitLot kit,
            List<ControlReading> controls,
            List<SampleReading> results,
            boolean corrected,
            Instant ranAt,
            String message,
            Instant reportedAt)
            implements TestReport {
        public TestBatchReported {
            controls = List.copyOf(controls);
            results = List.copyOf(results);
        }
    }

    /** No result of the run is to be relied on. */
    record TestBatchWithdrawn(
            UUID batch, DonationTest test, String analyser, String run, String message, Instant reportedAt)
            implements TestReport {}
}
