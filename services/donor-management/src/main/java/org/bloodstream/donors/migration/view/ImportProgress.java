package org.bloodstream.donors.migration.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param stoppedFor why it cannot go on
 * @param startedBy who may not decide differences
 * @param rowsPerSecond of the file that is being read; absent while none is
 * @param secondsLeft at that rate, for all files; absent while a file is not yet counted
 * @param differences of the last comparison
 * @param open those of them that no decision closes
 * @param openOfSystem the same of all imports from this system: go-live waits for all of them
 * @param live whether one from this system was declared fit: before, nobody who was brought gives
 * @param fitBy who declared this one fit, for what reason; absent before
 */
record ImportProgress(
        @JsonProperty("import") UUID number,
        String system,
        String folder,
        ImportState state,
        @Nullable String stoppedFor,
        String startedBy,
        Instant startedAt,
        @Nullable Long rowsPerSecond,
        @Nullable Long secondsLeft,
        long differences,
        long open,
        long openOfSystem,
        boolean live,
        @Nullable String fitBy,
        @Nullable Instant fitAt,
        @Nullable String fitReason,
        List<FileProgress> files) {

    /** @param rows lines without the header; absent until they are counted */
    record FileProgress(
            String file, @Nullable String sha256, @Nullable Long rows, long rowsRead, long taken, long refused) {}
}
