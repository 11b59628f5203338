package org.bloodstream.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.embedded.Pause;
import org.bloodstream.embedded.ServerFailedException;

/** {@code make demo}: the region's demonstration, in the foreground, against the platform that runs at {@code PORT}. */
record Demonstration(Installation installation) {
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** @throws ServerFailedException when no platform runs there */
    int play(List<String> arguments) {
        awaitPlatform();
        var region = ServicePart.REGION;
        var application = Application.unpacked(installation.project().resolve(region.jar()), region.name());
        var command = new ArrayList<>(application.java(region.heapMegabytes()));
        command.addAll(application.cached());
        command.addAll(List.of("-jar", application.jar().toString(), "demo"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .putAll(new ServiceEnvironment(installation.base(), new Secrets(installation.secrets())).of(region));
        builder.environment().put("IMPORT_FOLDER", installation.imports().toString());
        try {
            return builder.start().onExit().join().exitValue();
        } catch (IOException e) {
            throw new ServerFailedException("the demonstration could not be started", e);
        }
    }

    private void awaitPlatform() {
        if (ready()) {
            return;
        }
        mustBeStarting();
        System.out.println("The platform is not ready yet: the demonstration waits for it.");
        while (!ready()) {
            mustBeStarting();
            Pause.of(LOOK);
        }
    }

    private void mustBeStarting() {
        if (!RunLock.isTaken(installation)) {
            throw new ServerFailedException("No platform runs at %s: 'make run' in another terminal starts it"
                    .formatted(installation.base().gatewayUrl()));
        }
    }

    /** The region starts last, with the peers that the demonstration speaks for. */
    private boolean ready() {
        return Readiness.of(ServicePart.GATEWAY, installation.base())
                && Readiness.of(ServicePart.REGION, installation.base());
    }
}
