package org.bloodstream.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.embedded.ServerFailedException;

/** {@code make demo}: the region's demonstration, in the foreground, against the platform that runs at {@code PORT}. */
record Demonstration(Installation installation) {
    int play(List<String> arguments) {
        var region = ServicePart.REGION;
        var application = Application.unpacked(installation.project().resolve(region.jar()), region.name());
        var command = new ArrayList<>(application.java(region.heapMegabytes()));
        command.addAll(application.cached());
        command.addAll(List.of("-jar", application.jar().toString(), "demo"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .putAll(new ServiceEnvironment(installation.base(), new Secrets(installation.secrets())).of(region));
        try {
            return builder.start().onExit().join().exitValue();
        } catch (IOException e) {
            throw new ServerFailedException("the demonstration could not be started", e);
        }
    }
}
