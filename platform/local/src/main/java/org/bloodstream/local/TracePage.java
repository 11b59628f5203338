package org.bloodstream.local;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.Jvm;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.Server;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.embedded.Signal;

/** Zipkin, with the traces of this run in its memory. {@code TRACES=off} leaves it out. */
final class TracePage implements Server {
    static final String NAME = "traces";
    private static final String JAR = "zipkin-server-.*-slim\\.jar";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(10);
    /** More than a day's demonstrations, in well under half of its heap. */
    private static final int SPANS = 50_000;

    private final Installation installation;
    private final ChildProcess process;

    TracePage(Installation installation) {
        this.installation = installation;
        this.process = new ChildProcess(new ChildProcess.Spec(
                NAME,
                command(installation.base().of(Port.TRACES)),
                Privilege.OWN,
                Map.of(),
                installation.directory(NAME),
                NAME,
                Signal.TERM));
    }

    static boolean wanted() {
        return !"off".equals(System.getenv("TRACES"));
    }

    /** As a browser opens it. */
    static String address(BasePort base) {
        return base.url(Port.TRACES) + "/zipkin/";
    }

    /** Where services send their spans. */
    static String endpoint(BasePort base) {
        return base.url(Port.TRACES) + "/api/v2/spans";
    }

    private static List<String> command(int port) {
        var command = new ArrayList<>(Jvm.command("-Xmx128m", "-Xss512k"));
        command.addAll(List.of(
                "-jar",
                jar().toString(),
                "--armeria.ports[0].ip=127.0.0.1",
                "--armeria.ports[0].port=" + port,
                "--armeria.ports[0].protocols[0]=http",
                "--zipkin.storage.type=mem",
                "--zipkin.storage.mem.max-spans=" + SPANS));
        return command;
    }

    private static Path jar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> entry.getFileName().toString().matches(JAR))
                .findFirst()
                .orElseThrow(() -> new ServerFailedException("Zipkin is not on the class path: make build"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return installation.base().of(Port.TRACES);
    }

    @Override
    public void start() {
        process.start(STOP);
        process.await(() -> Ports.answers(port()), START);
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
}
