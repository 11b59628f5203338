package org.bloodstream.production.batch.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.production.batch.domain.BatchFault;
import org.bloodstream.production.batch.domain.VoidGround;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.jspecify.annotations.Nullable;

/**
 * @param reactive how many of its results were reactive
 * @param faults why it was invalid from the beginning
 * @param voidGround there when somebody declared it void
 */
record ListedBatch(
        UUID batch,
        MandatoryTest test,
        String analyser,
        String run,
        String kitLot,
        LocalDate kitExpires,
        Instant ranAt,
        Instant receivedAt,
        int results,
        int reactive,
        boolean valid,
        List<BatchFault> faults,
        @Nullable VoidGround voidGround,
        @Nullable Instant voidedAt) {

    record Row(
            UUID batch,
            String test,
            String analyser,
            String run,
            String kitLot,
            LocalDate kitExpires,
            Instant ranAt,
            Instant receivedAt,
            int results,
            int reactive,
            String faults,
            @Nullable String voidGround,
            @Nullable Instant voidedAt) {
        ListedBatch listed() {
            return new ListedBatch(
                    batch,
                    MandatoryTest.valueOf(test),
                    analyser,
                    run,
                    kitLot,
                    kitExpires,
                    ranAt,
                    receivedAt,
                    results,
                    reactive,
                    faults.isEmpty() && voidedAt == null,
                    faults.isEmpty()
                            ? List.of()
                            : Arrays.stream(faults.split(" ", -1))
                                    .map(BatchFault::valueOf)
                                    .toList(),
                    voidGround == null ? null : VoidGround.valueOf(voidGround),
                    voidedAt);
        }
    }
}
