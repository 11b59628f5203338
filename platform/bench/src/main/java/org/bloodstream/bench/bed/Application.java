package org.bloodstream.bench.bed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.Signal;

/** A program in a JVM of its own: a service of ours from its jar, or a peer from the benchmark's own class path. */
public final class Application implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ChildProcess process;
    private final PidFile pid;
    private final int port;

    private Application(String name, List<String> arguments, Map<String, String> environment, Path folder, int port) {
        this.process = new ChildProcess(new ChildProcess.Spec(
                name, Hotspot.command(arguments), Privilege.OWN, environment, folder, name, Signal.TERM));
        this.pid = new PidFile(folder.resolve(name + ".pid"));
        this.port = port;
    }

    /** Returns when the service says that it is ready. */
    static Application service(
            String name, List<String> program, Map<String, String> environment, Path folder, int port) {
        var service = new Application(name, program, environment, folder, port);
        return service.started(() -> ready(port));
    }

    /** Returns when its port, which is its only argument but those given, answers. */
    static Application peer(Class<?> main, Path folder, int port, List<String> arguments) {
        var command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.add(Integer.toString(port));
        command.addAll(arguments);
        var peer = new Application(main.getSimpleName(), command, Map.of(), folder, port);
        return peer.started(() -> Ports.answers(port));
    }

    private Application started(BooleanSupplier ready) {
        process.start(STOP);
        process.await(ready, START);
        return this;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return pid.living().orElseThrow().pid();
    }

    /** On this machine. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() {
        process.stop(STOP);
    }

    private static boolean ready(int port) {
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
