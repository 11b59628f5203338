package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.bloodstream.embedded.EmbeddedKeycloak.Database;

/**
 * The three servers for tests: each started when it is first asked for, on free ports, with data that is thrown away and
 * passwords that protect nothing.
 */
public final class TestTrio implements AutoCloseable {
    /** Every password and client secret of these servers. */
    public static final String SECRET = "for-tests-only";

    private final Path directory;
    private final Once<EmbeddedPostgres> postgres = new Once<>(this::makePostgres);
    private final Once<EmbeddedKafka> kafka = new Once<>(this::makeKafka);
    private final Once<EmbeddedKeycloak> keycloak = new Once<>(this::makeKeycloak);

    public TestTrio() {
        try {
            directory = Files.createTempDirectory("bloodstream-test-");
            // PostgreSQL may have to run as another user than we do.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
    }

    public EmbeddedPostgres postgres() {
        return postgres.get();
    }

    public EmbeddedKafka kafka() {
        return kafka.get();
    }

    /** Starts PostgreSQL too, where its data is. */
    public EmbeddedKeycloak keycloak() {
        return keycloak.get();
    }

    private EmbeddedPostgres makePostgres() {
        return new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(directory.resolve("postgres"), Ports.free(), SECRET, false));
    }

    private EmbeddedKafka makeKafka() {
        return new EmbeddedKafka(new EmbeddedKafka.Settings(directory.resolve("kafka"), Ports.free(), Ports.free()));
    }

    private EmbeddedKeycloak makeKeycloak() {
        var database = new Database(postgres().port(), "keycloak", "keycloak", SECRET);
        postgres().ensureDatabase(database.name(), database.user(), database.password());
        return new EmbeddedKeycloak(new EmbeddedKeycloak.Settings(
                directory.resolve("keycloak"), Ports.free(), database, keycloakEnvironment()));
    }

    /** What stands for the placeholders of the realm's file. */
    public static Map<String, String> placeholders() {
        return Map.of(
                "GATEWAY_URL", "http://localhost:8080",
                "GATEWAY_CLIENT_SECRET", SECRET,
                "OUTCOME_CLIENT_SECRET", SECRET,
                "REGION_CLIENT_SECRET", SECRET);
    }

    private static Map<String, String> keycloakEnvironment() {
        var environment = new HashMap<>(KeycloakOptions.FOR_TESTS);
        environment.putAll(placeholders());
        return environment;
    }

    @Override
    public void close() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
        Directories.delete(directory);
    }
}
