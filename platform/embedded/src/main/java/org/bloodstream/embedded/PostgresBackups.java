package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Backups of a PostgreSQL server as its manual means them (Continuous Archiving and Point-in-Time Recovery): one copy of
 * its files, taken while it works, and every segment of its write-ahead log since. Made without its tools, which the
 * embedded server does not bring.
 *
 * @param directory for both; nothing else is needed for restoring
 */
public record PostgresBackups(Path directory) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String LABEL = "backup_label";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    /** What belongs to the running server and not to its data; segments come from the archive. */
    private static final List<String> NOT_COPIED =
            List.of("pg_wal", "postmaster.pid", "postmaster.opts", "pg_replslot");

    /** Settings of the server that is backed up, and of the one that is restored to the end of the archive. */
    public List<String> flags() {
        return List.of(
                "archive_mode=on",
                "archive_command=test ! -f \"%1$s/%%f\" && cp %%p \"%1$s/%%f.part\" && mv \"%1$s/%%f.part\" \"%1$s/%%f\""
                        .formatted(archive()),
                // Recovery to an instant goes by the commits' own times, and who wants to prove it must know them.
                "track_commit_timestamp=on",
                restoring());
    }

    /**
     * Settings of a server that is restored beside the one that is backed up: all that was committed until an instant, and
     * nothing later. It archives nothing into what it came from.
     */
    public List<String> flagsAsOf(Instant instant) {
        return List.of(
                "archive_mode=off",
                "track_commit_timestamp=on",
                "recovery_target_time=" + TIMESTAMP.format(instant),
                "recovery_target_action=promote",
                restoring());
    }

    private String restoring() {
        return "restore_command=cp \"%s/%%f\" %%p".formatted(archive());
    }

    private Path base() {
        return directory.resolve("base");
    }

    private Path archive() {
        return directory.resolve("wal");
    }

    /** Before the server's first start. */
    public void prepare() {
        try {
            Directories.delete(directory);
            Files.createDirectories(archive());
            Privilege.forPostgres().handOver(archive());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Connection superuser, Path data) throws SQLException {
        Directories.delete(base());
        text(superuser, "SELECT pg_backup_start('base', true)::text");
        copy(data, base());
        var label = text(superuser, "SELECT labelfile FROM pg_backup_stop(true)");
        try {
            Files.writeString(base().resolve(LABEL), label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete(Connection superuser) throws SQLException {
        text(superuser, "SELECT pg_create_restore_point('backup')::text");
        var segment = archive().resolve(text(superuser, "SELECT pg_walfile_name(pg_switch_wal())"));
        var deadline = Instant.now().plus(LIMIT);
        while (!Files.exists(segment)) {
            if (Instant.now().isAfter(deadline)) throw new ServerFailedException(segment + " is not archived");
            Pause.of(POLL);
        }
    }

    void restore(Path data) {
        Directories.delete(data);
        copy(base(), data);
        try {
            Files.createFile(data.resolve("recovery.signal"));
            Files.createDirectories(data.resolve("pg_wal"));
            Files.createDirectories(data.resolve("pg_replslot"));
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var path : all.filter(path -> isCopied(from.relativize(path))).toList()) {
                copyOne(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCopied(Path inside) {
        return !NOT_COPIED.contains(inside.getName(0).toString());
    }

    /** What is gone meanwhile was dropped meanwhile, and the log says so. */
    private static void copyOne(Path from, Path to) throws IOException {
        try {
            if (Files.isDirectory(from)) Files.createDirectories(to);
            else Files.copy(from, to);
        } catch (NoSuchFileException e) {
            if (Files.exists(from)) throw e;
        }
    }
}
