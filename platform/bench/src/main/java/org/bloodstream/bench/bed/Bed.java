package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.embedded.Databases;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;

/** PostgreSQL and Kafka as durable as in production, and whatever services and peers a measure asks for. */
public final class Bed implements AutoCloseable {
    private static final String POSTGRES = "PostgreSQL";
    private static final String POSTGRES_PID = "postgres/postgres.pid";
    private static final String KAFKA = "Kafka";
    private static final String KAFKA_PID = "kafka/kafka.pid";

    private final Path project;
    private final Path folder;
    private final Optional<Path> profiles;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final Issuer issuer = new Issuer();
    private final Map<String, Application> running = new LinkedHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Starts both servers with empty data.
     *
     * @param project the checkout whose jars are measured
     * @param folder for data and logs; it must not be there yet
     * @param profiles where every service leaves a JFR recording; that costs it a little
     */
    public Bed(Path project, Path folder, Optional<Path> profiles) {
        this.project = project;
        this.profiles = profiles;
        this.folder = folder;
        postgres = new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(folder.resolve("postgres"), Ports.free(), Database.PASSWORD, true));
        kafka = new EmbeddedKafka(new EmbeddedKafka.Settings(folder.resolve("kafka"), Ports.free(), Ports.free()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
        try {
            postgres.start();
            keepCommitTimes();
            kafka.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Lets a latency be read from the database instead of being polled for; costs every commit a little, on both sides. */
    private void keepCommitTimes() {
        superuser().execute("ALTER SYSTEM SET track_commit_timestamp = on");
        postgres.stop();
        postgres.start();
        for (var safety : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (superuser().count("SELECT (current_setting('%s') = 'on')::int".formatted(safety)) != 1) {
                throw new NotMeasurableException("PostgreSQL runs without " + safety);
            }
        }
    }

    private Database superuser() {
        return new Database(postgres.port(), EmbeddedPostgres.SUPERUSER);
    }

    /** Made where it is not there yet. */
    public Database database(String name) {
        try (var connection = superuser().connect()) {
            Databases.ensure(connection, name, name, Database.PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(postgres.port(), name);
    }

    /** The service of that name with its usual settings, started when it is first asked for. */
    public Application service(String name) {
        return service(name, name, Map.of());
    }

    /**
     * A service, started when it is first asked for.
     *
     * @param as what this one is called here, and its database and topics with it
     * @param settings beside those of every service
     */
    public Application service(String name, String as, Map<String, String> settings) {
        return running.computeIfAbsent(as, _ -> {
            var port = Ports.free();
            var environment = environment(as.replace('-', '_'), port);
            environment.put("TOPIC_PREFIX", as.equals(name) ? "" : as + ".");
            environment.putAll(settings);
            var jar = name.equals("gateway") ? name : "services/" + name;
            var path = project.resolve("%s/target/%s-0.1.0.jar".formatted(jar, name));
            return Application.service(as, program(path, as), environment, folder.resolve(as), port);
        });
    }

    private List<String> program(Path jar, String as) {
        var run = List.of("-jar", jar.toString());
        return profiles.map(where -> "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=%s"
                        .formatted(where.resolve(as + ".jfr")))
                .map(recording ->
                        Stream.concat(Stream.of(recording), run.stream()).toList())
                .orElse(run);
    }

    /** A program of the benchmark; its first argument is its port. */
    public Application peer(Class<?> main, String... arguments) {
        return running.computeIfAbsent(
                main.getSimpleName(),
                _ -> Application.peer(main, folder.resolve("peers"), Ports.free(), List.of(arguments)));
    }

    /** The whole platform, beside this one. */
    public Everything everything() {
        return new Everything(project, folder.resolve("everything"));
    }

    /** Ends what is not needed any more. */
    public void end(String as) {
        var application = running.remove(as);
        if (application != null) {
            application.close();
        }
    }

    private Map<String, String> environment(String database, int port) {
        var made = database(database);
        return new HashMap<>(Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("DATABASE_HOST", "127.0.0.1"),
                Map.entry("DATABASE_PORT", Integer.toString(made.port())),
                Map.entry("DATABASE_NAME", made.name()),
                Map.entry("DATABASE_USER", made.name()),
                Map.entry("DATABASE_PASSWORD", Database.PASSWORD),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrap()),
                Map.entry("OIDC_ISSUER", issuer.url()),
                Map.entry("OIDC_BACKCHANNEL", issuer.url()),
                Map.entry("LIMS_HOST", "127.0.0.1"),
                Map.entry("LIMS_PORT", Integer.toString(Ports.free())),
                Map.entry("MLLP_PORT", Integer.toString(Ports.free())),
                Map.entry("EPR_FHIR_URL", "http://127.0.0.1:" + Ports.free())));
    }

    public String token(String role) {
        return issuer.token(role);
    }

    public String kafka() {
        return kafka.bootstrap();
    }

    /** PostgreSQL with its back-ends, by the postmaster's process. */
    public Map<String, Long> databaseOnly() {
        return Map.of(POSTGRES, pid(POSTGRES_PID));
    }

    /** What every service of ours needs: itself, PostgreSQL and the broker. */
    public Map<String, Long> serving(Application application) {
        return Map.of("service", application.pid(), POSTGRES, pid(POSTGRES_PID), KAFKA, pid(KAFKA_PID));
    }

    /** The broker's process. */
    public Map<String, Long> brokerOnly() {
        return Map.of(KAFKA, pid(KAFKA_PID));
    }

    private long pid(String file) {
        return new PidFile(folder.resolve(file)).living().orElseThrow().pid();
    }

    /** A file of the benchmark's own. */
    public Path file(String name, String content) {
        try {
            var files = Files.createDirectories(folder.resolve("files"));
            return Files.writeString(files.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the checkout. */
    public Path source(String path) {
        return project.resolve(path);
    }

    /** Also when somebody ends the benchmark early; does nothing the second time. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        running.values().forEach(Application::close);
        kafka.stop();
        postgres.stop();
        issuer.close();
        forget();
    }

    private void forget() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
