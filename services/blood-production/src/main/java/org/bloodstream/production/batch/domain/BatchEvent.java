package org.bloodstream.production.batch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.production.donation.domain.MandatoryTest;

/** What happened to a batch of results; the stream {@code batch}. */
public sealed interface BatchEvent {
    UUID batch();

    /**
     * @param results how many it brought; what they say stands with the donations, where the batch is valid
     * @param faults why it is invalid from the beginning; none where it is valid
     */
    record TestBatchReceived(
            UUID batch,
            MandatoryTest test,
            String analyser,
            String run,
            KitLot kit,
            List<Control> controls,
            int results,
            Set<BatchFault> faults,
            Instant ranAt,
            Instant receivedAt)
            implements BatchEvent {
        public TestBatchReceived {
            controls = List.copyOf(controls);
            faults = Set.copyOf(faults);
        }
    }

    /** All its results are void, never a part of them. */
    record TestBatchVoided(UUID batch, MandatoryTest test, VoidGround ground, int results, Instant voidedAt)
            implements BatchEvent {}
}
