package org.bloodstream.laboratory.testing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;

/** What a testing laboratory said of a run; the stream {@code testreport}. What comes of it blood-production decides. */
public sealed interface TestReport {
    /** What it is about: a batch, or what was said of one sample. */
    UUID subject();

    /** Of one sample, and no batch: its subject is the same when the laboratory says the same again, in whatever message. */
    sealed interface OfOneSample extends TestReport {}

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
            implements OfOneSample {
        @Override
        public UUID subject() {
            return said("group", analyser, run, donation, determination, found);
        }
    }

    /** A discretionary test has come to its end in a valid run; what is reactive is so after whatever repeats the laboratory makes. */
    record DiscretionaryResultReported(
            DonationNumber donation,
            DiscretionaryTest test,
            TestResult result,
            String analyser,
            String run,
            Instant ranAt,
            String message,
            Instant reportedAt)
            implements OfOneSample {
        @Override
        public UUID subject() {
            return said("discretionary", analyser, run, donation, test, result);
        }
    }

    /** The laboratory no longer stands by what this run said of the sample, and says nothing else in its place. */
    record DiscretionaryResultWithdrawn(
            DonationNumber donation,
            DiscretionaryTest test,
            String analyser,
            String run,
            String message,
            Instant reportedAt)
            implements OfOneSample {
        @Override
        public UUID subject() {
            return said("discretionary withdrawn", analyser, run, donation, test);
        }
    }

    /**
     * A culture was read. It is read more than once: each time is another report.
     *
     * @param component the pack that the sample was taken of
     * @param culture the bottle
     */
    record CultureReported(
            ComponentId component,
            CultureResult result,
            String culture,
            String analyser,
            Instant readAt,
            String message,
            Instant reportedAt)
            implements OfOneSample {
        @Override
        public UUID subject() {
            return said("culture", analyser, culture, component.value(), result, readAt);
        }
    }

    private static UUID said(String what, String analyser, String run, Object... of) {
        var words = new StringBuilder("%s %s %s".formatted(what, analyser, run));
        for (var each : of) words.append(' ').append(each);
        return UUID.nameUUIDFromBytes(words.toString().getBytes(UTF_8));
    }
}
