package org.bloodstream.donors.migration.application;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.Header;
import org.bloodstream.donors.migration.domain.HeaderReading;
import org.bloodstream.donors.migration.domain.KeysOfFile;
import org.bloodstream.donors.migration.domain.KeysOfFile.Gathering;
import org.bloodstream.donors.migration.domain.MigrationObjection.FileChanged;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.SourceRow;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a file once or twice before its rows are taken: which file it is, and which of its rows contradict each other. */
@Service
class Surveying {
    private final SourceFiles files;
    private final Imports imports;
    private final ImportSettings settings;

    Surveying(SourceFiles files, Imports imports, ImportSettings settings) {
        this.files = files;
        this.imports = imports;
        this.settings = settings;
    }

    /** Fails with {@link ImportStoppedException} when the file is not what the import began with. */
    Mono<Survey> survey(Work work, FileKind kind, LocalDate today) {
        return files.header(work.folder(), kind)
                .map(line -> header(kind, line))
                .zipWith(files.sha256(work.folder(), kind))
                .flatMap(found -> keys(work, found.getT1(), found.getT2(), today))
                .flatMap(survey -> imports.surveyed(work, kind, survey.sha256(), survey.rows())
                        .map(kept -> same(kept, survey)));
    }

    private static Header header(FileKind kind, org.bloodstream.donors.migration.domain.SourceLine line) {
        return switch (HeaderReading.of(kind, line)) {
            case HeaderReading.Good(var header) -> header;
            case HeaderReading.Bad(var objection) -> throw new ImportStoppedException(objection);
        };
    }

    private static Survey same(String kept, Survey survey) {
        if (!kept.equals(survey.sha256()))
            throw new ImportStoppedException(
                    new FileChanged(survey.header().kind().file()));
        return survey;
    }

    private Mono<Survey> keys(Work work, Header header, String sha256, LocalDate today) {
        var gathering = new Gathering();
        var rows = new AtomicLong();
        return understood(work, header, today, rows)
                .doOnNext(gathering::add)
                .then(Mono.fromCallable(gathering::keys))
                .flatMap(keys -> keys.hasRepeats() ? compared(work, header, today, keys) : Mono.just(keys))
                .map(keys -> new Survey(header, sha256, rows.get(), keys, today));
    }

    private Mono<KeysOfFile> compared(Work work, Header header, LocalDate today, KeysOfFile keys) {
        return understood(work, header, today, new AtomicLong())
                .doOnNext(keys::compare)
                .then(Mono.just(keys));
    }

    private Flux<SourceRow> understood(Work work, Header header, LocalDate today, AtomicLong rows) {
        return files.rows(work.folder(), header.kind(), 0, settings.rowsAtATime())
                .doOnNext(lines -> rows.addAndGet(lines.size()))
                .flatMapIterable(lines -> lines)
                .map(line -> header.read(line, today))
                .ofType(Read.class)
                .map(Read::row);
    }
}
