package org.bloodstream.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.bench.measure.NotMeasurableException;

/** A program that is not ours, as {@code wrk}. */
final class Tool {
    /** It ends with us, however we end. */
    private static final List<String> MORTAL = List.of("setpriv", "--pdeathsig", "KILL");

    private static final int NO_SUCH_PROGRAM = 127;

    private Tool() {}

    /** Its output. */
    static String run(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(
                        Stream.concat(MORTAL.stream(), command.stream()).toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return switch (process.waitFor()) {
                case 0 -> output;
                case NO_SUCH_PROGRAM -> throw new NotMeasurableException(command.getFirst() + " is not installed here");
                default ->
                    throw new NotMeasurableException("%s failed: %s".formatted(command.getFirst(), output.strip()));
            };
        } catch (IOException e) {
            throw new NotMeasurableException("setpriv is not installed here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
    }
}
