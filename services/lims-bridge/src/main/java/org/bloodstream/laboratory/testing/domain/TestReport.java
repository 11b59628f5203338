package org.bloodstream.laboratory.testing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/** What a testing laboratory said of a run; the stream {@code testreport}. What comes of it blood-production decides. */
public sealed interface TestReport {
    /** What it is about: a batch, or a group. */
    UUID subject();

    /**
     * A batch is never changed, so what is corrected or withdrawn is void as a whole.
     *
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

        @Override
        public UUID subject() {
            return batch;
        }
    }

    /** No result of the run is to be relied on. */
    record TestBatchWithdrawn(
            UUID batch, DonationTest test, String analyser, String run, String message, Instant reportedAt)
            implements TestReport {
        @Override
        public UUID subject() {
            return batch;
        }
    }

    /**
     * One sample was grouped. Another group of the same sample in the same run is another report, and a discrepancy.
     *
     * @param ranAt when the run ended
     * @param message MSH-10 of the message, by which the laboratory finds it
     */
    record GroupReported(
            DonationNumber donation,
            Determination determination,
            String analyser,
            String run,
            GroupFound found,
            Instant ranAt,
            String message,
            Instant reportedAt)
            implements TestReport {

        /** The same when the laboratory says the same again, in whatever message. */
        @Override
        public UUID subject() {
            var said = "group %s %s %s %s %s".formatted(analyser, run, donation.value(), determination, found);
            return UUID.nameUUIDFromBytes(said.getBytes(UTF_8));
        }
    }
}
