package org.bloodstream.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Debian's {@code wrk}: HTTP in a closed loop, from one thread. */
public final class Wrk {
    private static final Pattern DONE = Pattern.compile("(\\d+) requests in ([\\d.]+)(ms|s|m)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);

    private Wrk() {}

    /**
     * Asks until the time is over.
     *
     * @param script in Lua: what is asked
     * @param inFlight requests at any time, each on a connection of its own
     */
    public static Load run(String url, Path script, int inFlight, Duration time) {
        return parse(Tool.run(
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + inFlight,
                        "-d" + time.toSeconds() + "s",
                        "--timeout",
                        "10s",
                        "--latency",
                        "-s",
                        script.toString(),
                        url),
                Map.of()));
    }

    static Load parse(String output) {
        var wrong = WRONG.matcher(output);
        if (wrong.find()) {
            throw new NotMeasurableException("not every answer was right: " + wrong.group());
        }
        var done = DONE.matcher(output);
        if (!done.find()) {
            throw new NotMeasurableException("wrk says nothing: " + output.strip());
        }
        var latency = new Latency(percentile(output, 50), percentile(output, 99));
        return new Load(Long.parseLong(done.group(1)), millis(done, 2) / 1000, latency);
    }

    private static double percentile(String output, int percent) {
        var line = Pattern.compile("(?m)^\\s+" + percent + "%\\s+([\\d.]+)(us|ms|s|m)$")
                .matcher(output);
        return line.find() ? millis(line, 1) : Double.NaN;
    }

    private static double millis(Matcher found, int group) {
        return Double.parseDouble(found.group(group)) * MILLIS.getOrDefault(found.group(group + 1), Double.NaN);
    }
}
