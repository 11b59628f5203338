package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bloodstream.embedded.ServerFailedException;

/** What the chart's Job does: a service comes up until its database is migrated, and ends before it would take up any work. */
record Migration(Installation installation, ServiceEnvironment environment) {

    /** @throws ServerFailedException when it fails, with the place of its log */
    void of(ServicePart part) {
        var log = installation.directory(part.name()).resolve("migration.log");
        try {
            Files.createDirectories(log.getParent());
            var builder =
                    new ProcessBuilder(command(part)).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment.of(part));
            builder.environment().putAll(Map.of("SERVER_PORT", "0", "MLLP_PORT", "0"));
            var code = builder.start().waitFor();
            if (code != 0) throw new ServerFailedException("%s is not migrated: %s".formatted(part.name(), log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while migrating " + part.name(), e);
        }
    }

    private List<String> command(ServicePart part) {
        var application = Application.unpacked(installation.project().resolve(part.jar()), part.name());
        var command = new ArrayList<>(application.java(part.heapMegabytes()));
        command.addAll(application.cached());
        command.addAll(List.of(
                "-Dspring.context.exit=onRefresh", "-jar", application.jar().toString()));
        return command;
    }
}
