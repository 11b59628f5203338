package org.bloodstream.donors.migration.adapter.out.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.bloodstream.donors.migration.application.ImportSettings;
import org.bloodstream.donors.migration.application.SourceFiles;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.MigrationObjection;
import org.bloodstream.donors.migration.domain.MigrationObjection.FileMissing;
import org.bloodstream.donors.migration.domain.MigrationObjection.FolderUnknown;
import org.bloodstream.donors.migration.domain.SourceLine;
import org.bloodstream.donors.migration.domain.SourceLine.Broken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/** Folders below the one that the operator has configured. Reading blocks, so it has threads of its own. */
@Component
class SourceFolder implements SourceFiles {
    private static final int PIECE = 128 * 1024;

    private final ImportSettings settings;

    SourceFolder(ImportSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<List<MigrationObjection>> against(String folder) {
        return elsewhere(() -> {
            if (settings.folder().isBlank() || !Files.isDirectory(folder(folder)))
                return List.<MigrationObjection>of(new FolderUnknown());
            return Arrays.stream(FileKind.values())
                    .filter(kind -> !Files.isReadable(file(folder, kind)))
                    .<MigrationObjection>map(kind -> new FileMissing(kind.file()))
                    .toList();
        });
    }

    @Override
    public Mono<SourceLine> header(String folder, FileKind kind) {
        return elsewhere(() -> {
            try (var lines = open(folder, kind)) {
                var first = lines.next();
                return first == null ? new Broken(1, "header-missing", "is missing") : first;
            }
        });
    }

    @Override
    public Mono<String> sha256(String folder, FileKind kind) {
        return elsewhere(() -> {
            var digest = sha256();
            try (var stream = new DigestInputStream(Files.newInputStream(file(folder, kind)), digest)) {
                var piece = new byte[PIECE];
                while (stream.read(piece) >= 0) continue;
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    @Override
    public Flux<List<SourceLine>> rows(String folder, FileKind kind, long skipped, int size) {
        return Flux.<List<SourceLine>, Lines>generate(
                        () -> opened(folder, kind, skipped + 1),
                        (lines, sink) -> next(lines, size, sink),
                        SourceFolder::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Lines opened(String folder, FileKind kind, long skipped) throws IOException {
        var lines = open(folder, kind);
        lines.skip(skipped);
        return lines;
    }

    private static Lines next(Lines lines, int size, SynchronousSink<List<SourceLine>> sink) {
        try {
            var next = lines.next(size);
            if (next.isEmpty()) sink.complete();
            else sink.next(next);
        } catch (IOException e) {
            sink.error(e);
        }
        return lines;
    }

    private static void close(Lines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lines open(String folder, FileKind kind) throws IOException {
        return new Lines(Files.newInputStream(file(folder, kind)));
    }

    private Path file(String folder, FileKind kind) {
        return folder(folder).resolve(kind.file());
    }

    /** The command allows names only; this does not rely on it. */
    private Path folder(String name) {
        var all = Path.of(settings.folder()).toAbsolutePath().normalize();
        var folder = all.resolve(name).normalize();
        if (!all.equals(folder.getParent())) throw new IllegalArgumentException("a folder's name leads elsewhere");
        return folder;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static <T> Mono<T> elsewhere(Callable<T> reading) {
        return Mono.fromCallable(reading).subscribeOn(Schedulers.boundedElastic());
    }
}
