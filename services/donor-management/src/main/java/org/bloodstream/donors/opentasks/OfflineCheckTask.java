package org.bloodstream.donors.opentasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Kind;
import org.jspecify.annotations.Nullable;

/**
 * @param donation held; absent where no blood is
 * @param told what the donor was told, and what the rules say: absent where nothing was judged
 */
record OfflineCheckTask(
        UUID task,
        Kind kind,
        UUID session,
        UUID donor,
        @Nullable String donation,
        List<String> codes,
        Instant raisedAt,
        @Nullable String told,
        @Nullable String judged,
        @Nullable UUID assessment)
        implements OpenTask {
    record Row(
            UUID task,
            String kind,
            UUID session,
            UUID donor,
            @Nullable String donation,
            String[] codes,
            Instant raisedAt,
            @Nullable String told,
            @Nullable String judged,
            @Nullable UUID assessment)
            implements OpenTask.Row {
        @Override
        public OfflineCheckTask open() {
            return new OfflineCheckTask(
                    task,
                    Kind.valueOf(kind),
                    session,
                    donor,
                    donation,
                    Arrays.asList(codes),
                    raisedAt,
                    told,
                    judged,
                    assessment);
        }
    }
}
