package org.bloodstream.donors.migration.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.view.ImportProgress.FileProgress;
import org.jspecify.annotations.Nullable;

/** Progress as it is in the tables. */
final class ProgressRows {
    private ProgressRows() {}

    record Import(
            UUID number,
            String system,
            String folder,
            String state,
            @Nullable String stoppedFor,
            String startedBy,
            Instant startedAt,
            long differences,
            long open,
            long openOfSystem,
            boolean live,
            @Nullable String fitBy,
            @Nullable Instant fitAt,
            @Nullable String fitReason) {

        ImportProgress with(List<File> files) {
            var current = ImportState.valueOf(state);
            var rate = current == ImportState.RUNNING ? rate(files) : null;
            return new ImportProgress(
                    number,
                    system,
                    folder,
                    current,
                    stoppedFor,
                    startedBy,
                    startedAt,
                    rate,
                    rate == null ? null : left(files, rate),
                    differences,
                    open,
                    openOfSystem,
                    live,
                    fitBy,
                    fitAt,
                    fitReason,
                    files.stream()
                            .sorted(Comparator.comparing(File::kind))
                            .map(File::progress)
                            .toList());
        }
    }

    record File(
            FileKind kind,
            @Nullable String sha256,
            @Nullable Long rows,
            long rowsRead,
            long taken,
            long refused,
            @Nullable Instant beganAt,
            @Nullable Instant lastAt) {

        FileProgress progress() {
            return new FileProgress(kind.file(), sha256, rows, rowsRead, taken, refused);
        }

        /** Rows a second since the file's first portion. */
        @Nullable
        Long rate() {
            if (beganAt == null || lastAt == null || !lastAt.isAfter(beganAt)) return null;
            return Math.max(
                    1,
                    rowsRead
                            * 1000
                            / Math.max(1, Duration.between(beganAt, lastAt).toMillis()));
        }
    }

    private static @Nullable Long rate(List<File> files) {
        return files.stream()
                .filter(file -> file.lastAt() != null)
                .max(Comparator.comparing(File::kind))
                .map(File::rate)
                .orElse(null);
    }

    private static @Nullable Long left(List<File> files, long rate) {
        long rows = 0;
        for (var file : files) {
            var all = file.rows();
            if (all == null) return null;
            rows += all - file.rowsRead();
        }
        return rows / rate;
    }
}
