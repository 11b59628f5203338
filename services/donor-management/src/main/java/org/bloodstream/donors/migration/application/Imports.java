package org.bloodstream.donors.migration.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.domain.MigrationObjection;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Imports, and how far each is. */
public interface Imports {
    /** Begins one, unless something is against it; then that. Call inside a transaction. */
    Mono<List<MigrationObjection>> begin(UUID number, String system, String folder, Act act);

    /** Nobody else changes it until the transaction ends; empty when there is none. */
    Mono<Work> lock(UUID number);

    /** The next one with something to do, which nobody else takes for that long; empty when there is none. */
    Mono<Work> claim(UUID worker, Duration lease);

    /** Keeps it for that long again. */
    Mono<Void> renew(Work work, Duration lease);

    /**
     * What this file was when the import began; kept at the first call.
     *
     * @return the hash that was kept
     */
    Mono<String> surveyed(Work work, FileKind kind, String sha256, long rows);

    Mono<Long> rowsRead(Work work, FileKind kind);

    /** From one state into the next, unless somebody else has done so. */
    Mono<Void> enter(Work work, ImportState state);

    /** Goes on with a stopped one, unless another from the same system runs by now; then that. */
    Mono<List<MigrationObjection>> resume(Work work);

    /** Begins a comparison. */
    Mono<Void> compare(Work work);

    /** Of a comparison, what it has found so far is kept beside what the one before found. */
    Mono<Void> stop(Work work, MigrationObjection reason);

    /** The system's other imports; none begins or is declared fit until the transaction ends. */
    Mono<Others> others(Work work);

    Mono<Void> declareFit(Work work, String reason, Act act);

    /**
     * @param working whether one runs or is compared
     * @param newer whether one was begun later
     */
    record Others(boolean working, boolean newer) {}
}
