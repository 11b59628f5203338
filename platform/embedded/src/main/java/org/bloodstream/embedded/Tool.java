package org.bloodstream.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that runs to its end, as {@code initdb} or {@code kc build}. */
final class Tool {
    private Tool() {}

    static void run(String name, Path directory, Map<String, String> environment, List<String> command) {
        try {
            var builder =
                    new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = Spawner.start(builder);
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ServerFailedException(
                        "%s failed with exit code %d:%n%s".formatted(name, process.exitValue(), output));
            }
        } catch (IOException e) {
            throw new ServerFailedException("%s could not be run: %s".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException(name + " was interrupted", e);
        }
    }

    static boolean works(String... command) {
        try {
            run(command[0], Path.of("/"), Map.of(), List.of(command));
            return true;
        } catch (ServerFailedException _) {
            return false;
        }
    }
}
