package org.bloodstream.bench.bed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.Signal;

/** A program of a measure in a JVM of its own. */
final class Child {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ChildProcess process;
    private final PidFile pid;
    private final BooleanSupplier ready;

    private Child(
            String name, List<String> command, Map<String, String> environment, Path folder, BooleanSupplier ready) {
        this.process = new ChildProcess(
                new ChildProcess.Spec(name, command, Privilege.OWN, environment, folder, name, Signal.TERM));
        this.pid = new PidFile(folder.resolve(name + ".pid"));
        this.ready = ready;
    }

    /** Ready when it says so. */
    static Child service(String name, List<String> command, Map<String, String> environment, Path folder, int port) {
        return new Child(name, command, environment, folder, () -> saysReady(port));
    }

    /** Ready when its port answers. */
    static Child peer(String name, List<String> command, Path folder, int port) {
        return new Child(name, command, Map.of(), folder, () -> Ports.answers(port));
    }

    /** Returns at once. */
    void start() {
        process.start(STOP);
    }

    void awaitReady() {
        process.await(ready, START);
    }

    void end() {
        process.stop(STOP);
    }

    long pid() {
        return pid.living().orElseThrow().pid();
    }

    private static boolean saysReady(int port) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
