package org.bloodstream.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bloodstream.bench.measure.NotMeasurableException;

/** A program that is not ours, as {@code wrk}. */
final class Tool {
    private Tool() {}

    /** Its output. */
    static String run(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new NotMeasurableException("%s failed: %s".formatted(command.getFirst(), output.strip()));
            }
            return output;
        } catch (IOException e) {
            throw new NotMeasurableException(command.getFirst() + " is not installed here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
    }
}
