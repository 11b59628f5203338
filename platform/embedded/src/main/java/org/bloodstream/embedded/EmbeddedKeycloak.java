package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on 127.0.0.1 with the realm {@code bloodstream}, keeping its data in a PostgreSQL. */
public final class EmbeddedKeycloak implements Server {
    /** The realm's name. */
    public static final String REALM = "bloodstream";

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Settings settings;
    private final ChildProcess process;

    /**
     * How it runs.
     *
     * @param directory for its home and log
     * @param port on 127.0.0.1
     * @param database of its own, empty at first
     * @param environment what stands for the placeholders of the realm's file, as {@code GATEWAY_URL}, and options
     */
    public record Settings(Path directory, int port, Database database, Map<String, String> environment) {}

    /** A database on 127.0.0.1. */
    public record Database(int port, String name, String user, String password) {
        String url() {
            return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
        }
    }

    public EmbeddedKeycloak(Settings settings) {
        this.settings = settings;
        this.process = new ChildProcess(new ChildProcess.Spec(
                name(), command(), Privilege.OWN, environment(), settings.directory(), "keycloak", Signal.TERM));
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** The address, as browsers and services see it. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** The issuer of the realm's tokens. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    @Override
    public void start() {
        KeycloakHome.prepare(settings.directory());
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

    private boolean answers() {
        return answersAt(url());
    }

    /**
     * Whether the realm is there: the port opens long before it is, and until then the answer is 404 or 503.
     *
     * @param url without the realm
     */
    public static boolean answersAt(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/realms/" + REALM))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(KeycloakHome.command(KeycloakHome.in(settings.directory())));
        command.addAll(List.of("start", "--optimized"));
        command.addAll(KeycloakOptions.START);
        command.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + port(), "--hostname=" + url()));
        command.add("--db-url=" + settings.database().url());
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.environment());
        environment.put("KC_DB_USERNAME", settings.database().user());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        return environment;
    }
}
