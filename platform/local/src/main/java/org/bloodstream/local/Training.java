package org.bloodstream.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.embedded.Signal;

/**
 * Lets the JVM learn a service's start, once per build, while the platform runs: the service is brought up until its
 * context stands, short of opening ports or working, at the lowest priority. A training that fails costs nothing but time.
 *
 * <p>{@code TRAINING=off} leaves it out, where a platform lives too short to gain from it.
 *
 * <p>In two steps of ours, because the JVM's own one-step way leaves a child behind when it is ended early.
 */
record Training(Installation installation, ServiceEnvironment environment) {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(5);

    static boolean wanted() {
        return !"off".equals(System.getenv("TRAINING"));
    }

    /** Trains what is not trained yet, one after the other; returns how many were. */
    int trainAll() {
        return (int) Stream.concat(ServicePart.SERVICES.stream(), Stream.of(ServicePart.GATEWAY, ServicePart.REGION))
                .filter(this::train)
                .count();
    }

    private boolean train(ServicePart part) {
        var application = Application.unpacked(installation.project().resolve(part.jar()), part.name());
        if (Files.exists(application.cache())) {
            return false;
        }
        var seen = application.cache().resolveSibling("classes.seen");
        var half = application.cache().resolveSibling("classes.part");
        try {
            Files.deleteIfExists(half);
            run(
                    part,
                    application,
                    "-XX:AOTMode=record",
                    "-XX:AOTConfiguration=" + seen,
                    "-Dspring.context.exit=onRefresh");
            run(part, application, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen, "-XX:AOTCache=" + half);
            Files.move(half, application.cache(), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(seen);
            return true;
        } catch (IOException | ServerFailedException _) {
            return false;
        }
    }

    private void run(ServicePart part, Application application, String... flags) {
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(application.java(part.heapMegabytes()));
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", application.jar().toString()));
        var child = child(part, command);
        try {
            child.start(STOP);
            child.await(() -> !child.running(), LIMIT);
        } finally {
            child.stop(STOP);
        }
    }

    private ChildProcess child(ServicePart part, List<String> command) {
        Map<String, String> learning = new HashMap<>(environment.of(part));
        learning.putAll(Map.of("SERVER_PORT", "0", "MLLP_PORT", "0", "LIMS_PORT", "0", "SIMULATE", "off"));
        return new ChildProcess(new ChildProcess.Spec(
                part.name() + "'s training",
                command,
                Privilege.OWN,
                learning,
                installation.directory(part.name()),
                "training",
                Signal.TERM));
    }
}
