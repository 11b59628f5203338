package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on 127.0.0.1. */
public final class EmbeddedPostgres implements Server {
    /** The superuser's name. */
    public static final String SUPERUSER = "postgres";

    /** How its data directory is made, apart from where, whose and how safe. */
    public static final List<String> INITDB =
            List.of("--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8");

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Settings settings;
    private final List<String> flags;
    private final Privilege privilege = Privilege.forPostgres();
    private final ChildProcess process;

    /**
     * How it runs.
     *
     * @param directory for its data and log
     * @param port on 127.0.0.1
     * @param password of the superuser; it is set when the data directory is made
     * @param durable false gives up safety against a crash of the machine for speed: for tests only
     */
    public record Settings(Path directory, int port, String password, boolean durable) {
        Path data() {
            return directory.resolve("data");
        }
    }

    public EmbeddedPostgres(Settings settings) {
        this(settings, List.of());
    }

    /** @param flags as {@code archive_mode=on}, beside those that are always set */
    public EmbeddedPostgres(Settings settings, List<String> flags) {
        this.settings = settings;
        this.flags = List.copyOf(flags);
        this.process = new ChildProcess(new ChildProcess.Spec(
                name(), command(), privilege, Map.of("TZ", "UTC"), settings.directory(), "postgres", Signal.INT));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public void start() {
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            initialise();
        }
        process.start(STOP);
        process.await(this::answers, START);
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public String logTail() {
        return process.logTail();
    }

    /** Makes a database with an owner of its own where it is not there yet, and sets the owner's password. */
    public void ensureDatabase(String database, String owner, String password) {
        try (var connection = connect()) {
            Databases.ensure(connection, database, owner, password);
        } catch (SQLException e) {
            throw new ServerFailedException("cannot make the database " + database, e);
        }
    }

    /** Drops a database with all it holds, if it is there. */
    public void dropDatabase(String database) {
        try (var connection = connect()) {
            Databases.drop(connection, database);
        } catch (SQLException e) {
            throw new ServerFailedException("cannot drop the database " + database, e);
        }
    }

    /** Copies the files of the running server: what {@link #restore} begins with. */
    public void backUp(PostgresBackups backups) {
        try (var connection = connect()) {
            backups.take(connection, settings.data());
        } catch (SQLException e) {
            throw new ServerFailedException("the backup failed", e);
        }
    }

    /** Returns when everything that is committed so far is in the archive. */
    public void archive(PostgresBackups backups) {
        try (var connection = connect()) {
            backups.complete(connection);
        } catch (SQLException e) {
            throw new ServerFailedException("the log could not be archived", e);
        }
    }

    /** Puts the copied files in the place of what was there. The next {@link #start()} takes what the archive has beyond them. */
    public void restore(PostgresBackups backups) {
        backups.restore(settings.data());
        privilege.handOver(settings.directory());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=5".formatted(port()),
                SUPERUSER,
                settings.password());
    }

    /** Not while it still recovers, and could only be read. */
    private boolean answers() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT NOT pg_is_in_recovery()")) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(
                List.of(binary("postgres"), "-D", settings.data().toString()));
        PostgresFlags.of(settings).forEach(flag -> command.addAll(List.of("-c", flag)));
        flags.forEach(flag -> command.addAll(List.of("-c", flag)));
        return command;
    }

    private static String binary(String program) {
        return PostgresBinaries.directory().resolve("bin").resolve(program).toString();
    }

    private void initialise() {
        var secret = settings.directory().resolve("superuser");
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(secret, settings.password());
            privilege.handOver(settings.directory());
            Tool.run("initdb", settings.directory(), Map.of(), initdb(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            secret.toFile().delete();
        }
    }

    private List<String> initdb(Path secret) {
        var command = new ArrayList<>(privilege.prefix());
        command.addAll(List.of(binary("initdb"), "-D", settings.data().toString(), "-U", SUPERUSER));
        command.addAll(INITDB);
        command.addAll(List.of("--no-instructions", "--auth=scram-sha-256", "--pwfile=" + secret));
        if (!settings.durable()) {
            command.add("--no-sync");
        }
        return command;
    }
}
