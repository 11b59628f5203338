package org.bloodstream.production.batch.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;

/** Why a batch is not taken, or not declared void. Nothing of it is recorded then. */
public sealed interface BatchObjection extends Objection {

    record BatchKnown(UUID batch) implements BatchObjection {
        @Override
        public String code() {
            return "batch-known";
        }

        @Override
        public String message() {
            return "This run of this analyser was taken before: a batch is never changed. Samples that are tested again are another run.";
        }
    }

    record BatchUnknown(UUID batch) implements BatchObjection {
        @Override
        public String code() {
            return "batch-unknown";
        }

        @Override
        public String message() {
            return "There is no such batch: look at the list of batches.";
        }
    }

    record BatchVoidBefore() implements BatchObjection {
        @Override
        public String code() {
            return "batch-void-before";
        }

        @Override
        public String message() {
            return "This batch is invalid or void already: none of its results counts.";
        }
    }

    record RunToCome(Instant ranAt) implements BatchObjection {
        @Override
        public String code() {
            return "run-to-come";
        }

        @Override
        public String message() {
            return "The run is said to be at %s, which is still to come: check the analyser's clock.".formatted(ranAt);
        }
    }

    record SampleTwice(DonationNumber donation) implements BatchObjection {
        @Override
        public String code() {
            return "sample-twice";
        }

        @Override
        public String message() {
            return "%s stands in the batch twice, and only repeats do: two samples may bear one number."
                    .formatted(donation.printed());
        }
    }

    record PoolDisagrees(String pool) implements BatchObjection {
        @Override
        public String code() {
            return "pool-disagrees";
        }

        @Override
        public String message() {
            return "Pool %s is negative for one of its members and reactive for another: a pool has one result."
                    .formatted(pool);
        }
    }

    record SampleUnknown(DonationNumber donation) implements BatchObjection {
        @Override
        public String code() {
            return "sample-unknown";
        }

        @Override
        public String message() {
            return "%s is no donation that is known here, so nothing of the batch is taken: word of its collection may be on its way."
                    .formatted(donation.printed());
        }
    }
}
