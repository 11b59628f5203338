package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.Directories;
import org.bloodstream.embedded.Jvm;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.Signal;

/** The whole platform as {@code make run} starts it: PostgreSQL, Kafka, Keycloak, all services, gateway and region. */
public final class Everything implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(90);
    private static final String READY = "Bloodstream is ready after";
    private static final int PORTS = 15;

    private final ChildProcess launcher;
    private final Path folder;
    private volatile long begun;
    private volatile double seconds = Double.NaN;

    /** @param folder for its data, which is empty */
    Everything(Path project, Path folder) {
        this.folder = folder;
        var environment = Map.of(
                "PORT",
                Integer.toString(base()),
                "BLOODSTREAM_LOCAL",
                folder.resolve("local").toString(),
                "SIMULATE",
                "off",
                "TRACES",
                "off");
        launcher = new ChildProcess(new ChildProcess.Spec(
                "launcher",
                command(project.resolve("platform/local/target")),
                Privilege.OWN,
                environment,
                folder,
                "launcher",
                Signal.TERM));
    }

    private static List<String> command(Path target) {
        var flags = List.of("-Xmx128m", "-cp", classPath(target), "org.bloodstream.local.Launcher", "run");
        return Jvm.command(flags.toArray(String[]::new));
    }

    private static String classPath(Path target) {
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            var keycloak = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
            return "%s/local-0.1.0.jar:%s/lib/*:%s".formatted(target, target, keycloak);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of as many free ports in a row as the platform has. */
    private static int base() {
        return IntStream.iterate(20_080, port -> port + 100)
                .limit(100)
                .filter(port -> IntStream.range(port, port + PORTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** Returns at once. */
    void start() {
        begun = System.nanoTime();
        launcher.start(STOP);
    }

    void awaitReady() {
        launcher.await(this::isReady, START);
        seconds = (System.nanoTime() - begun) / 1e9;
    }

    private boolean isReady() {
        try {
            return Files.readString(folder.resolve("launcher.log")).contains(READY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From nothing until everything answered. */
    public double seconds() {
        return seconds;
    }

    /** Memory of all its processes now. */
    public double gibibytes() {
        return Memory.gibibytes(
                new PidFile(folder.resolve("launcher.pid")).living().orElseThrow());
    }

    @Override
    public void close() {
        launcher.stop(STOP);
        Directories.delete(folder);
    }
}
