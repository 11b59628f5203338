package org.bloodstream.donors.migration.application;

import java.util.List;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.MigrationObjection;
import org.bloodstream.donors.migration.domain.SourceLine;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of an old system, in the folder of an import. Nothing of it blocks the caller. */
public interface SourceFiles {
    /** What is against reading them at all: no such folder, a file that is missing. Empty when they are there. */
    Mono<List<MigrationObjection>> against(String folder);

    Mono<SourceLine> header(String folder, FileKind kind);

    /** Of the whole file, hexadecimal. */
    Mono<String> sha256(String folder, FileKind kind);

    /**
     * The rows in their order, some at a time, as they are asked for.
     *
     * @param skipped rows from the beginning that are left out
     * @param size rows at a time
     */
    Flux<List<SourceLine>> rows(String folder, FileKind kind, long skipped, int size);
}
