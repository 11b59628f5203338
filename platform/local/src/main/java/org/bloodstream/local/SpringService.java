package org.bloodstream.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bloodstream.embedded.ChildProcess;
import org.bloodstream.embedded.Privilege;
import org.bloodstream.embedded.Server;
import org.bloodstream.embedded.Signal;

/** A Spring Boot application in a JVM of its own, unpacked from its jar, with a trained start where there is one. */
final class SpringService implements Server {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(35);

    private final ServicePart part;
    private final Installation installation;
    private final Map<String, String> environment;
    private volatile ChildProcess process;

    SpringService(ServicePart part, Installation installation, Map<String, String> environment) {
        this.part = part;
        this.installation = installation;
        this.environment = environment;
        this.process = child(List.of());
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public int port() {
        return installation.base().of(part.port());
    }

    @Override
    public void start() {
        var application = Application.unpacked(installation.project().resolve(part.jar()), part.name());
        process = child(command(application));
        process.start(STOP);
        process.await(() -> Readiness.of(part, installation.base()), START);
    }

    private List<String> command(Application application) {
        var command = new ArrayList<>(application.java(part.heapMegabytes()));
        command.addAll(application.cached());
        command.addAll(List.of("-jar", application.jar().toString()));
        return command;
    }

    private ChildProcess child(List<String> command) {
        return new ChildProcess(new ChildProcess.Spec(
                part.name(),
                command,
                Privilege.OWN,
                environment,
                installation.directory(part.name()),
                part.name(),
                Signal.TERM));
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
