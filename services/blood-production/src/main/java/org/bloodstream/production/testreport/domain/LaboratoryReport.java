package org.bloodstream.production.testreport.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.screening.domain.PackCulture;

/** What a testing laboratory says of a run by HL7. */
public sealed interface LaboratoryReport {
    /** Number of the batch; of one sample, which belongs to none, of what was said of it. */
    UUID batch();

    /** @param corrected whether the laboratory says that it takes the place of what it said before */
    record Reported(BatchReport run, boolean corrected) implements LaboratoryReport {
        @Override
        public UUID batch() {
            return run.number();
        }
    }

    /** No result of the run is to be relied on. */
    record Withdrawn(UUID batch) implements LaboratoryReport {}

    /** Of one sample alone. What is said of it otherwise is another report, and its own rules say which of them counts. */
    sealed interface OfOneSample extends LaboratoryReport {
        /** The number on the sample; of a culture, on the pack. */
        DonationNumber donation();
    }

    /** It was grouped. */
    record Grouped(UUID batch, GroupingRun run) implements OfOneSample {
        @Override
        public DonationNumber donation() {
            return run.donation();
        }
    }

    /** A discretionary test has come to its end. */
    record Examined(
            UUID batch, DonationNumber donation, DiscretionaryTest test, TestResult result, String run, String analyser)
            implements OfOneSample {
        public DiscretionaryResultRecorded event(Instant at) {
            return new DiscretionaryResultRecorded(donation, test, result, run, analyser, at);
        }
    }

    /** The laboratory no longer stands by what it said of a discretionary test. */
    record TakenBack(UUID batch, DonationNumber donation, DiscretionaryTest test, String run, String analyser)
            implements OfOneSample {
        public DiscretionaryResultVoided event(Instant at) {
            return new DiscretionaryResultVoided(donation, test, run, analyser, at);
        }
    }

    /** A culture was read. */
    record Cultured(UUID batch, PackCulture culture) implements OfOneSample {
        @Override
        public DonationNumber donation() {
            return culture.component().donation();
        }
    }
}
