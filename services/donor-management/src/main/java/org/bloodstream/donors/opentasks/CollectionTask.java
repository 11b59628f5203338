package org.bloodstream.donors.opentasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.CollectionTasks.Kind;
import org.jspecify.annotations.Nullable;

/** @param firstDonor who has the number */
record CollectionTask(
        UUID task,
        Kind kind,
        UUID session,
        UUID collection,
        UUID donor,
        @Nullable DonationNumber donation,
        @Nullable UUID firstDonor,
        List<String> codes,
        Instant raisedAt)
        implements OpenTask {
    @Override
    public Stream<UUID> persons() {
        return Stream.concat(Stream.of(donor), Stream.ofNullable(firstDonor));
    }

    record Row(
            UUID task,
            String kind,
            UUID session,
            UUID collection,
            UUID donor,
            @Nullable String donation,
            @Nullable UUID firstDonor,
            String[] codes,
            Instant raisedAt)
            implements OpenTask.Row {
        @Override
        public CollectionTask open() {
            return new CollectionTask(
                    task,
                    Kind.valueOf(kind),
                    session,
                    collection,
                    donor,
                    donation == null ? null : new DonationNumber(donation),
                    firstDonor,
                    Arrays.asList(codes),
                    raisedAt);
        }
    }
}
