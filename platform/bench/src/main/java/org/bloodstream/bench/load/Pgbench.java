package org.bloodstream.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** PostgreSQL's own {@code pgbench}: a script of SQL in a closed loop, prepared once per connection. */
public final class Pgbench {
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: [1-9].*");

    private Pgbench() {}

    /** Where to. */
    public record Target(int port, String database, String password) {}

    /**
     * Runs transactions until the time is over.
     *
     * @param inFlight connections, each with one transaction at a time
     */
    public static Load run(Target target, Path script, int inFlight, Duration time) {
        var command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(inFlight),
                "-j",
                "1",
                "-T",
                Long.toString(time.toSeconds()),
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(target.port()),
                "-U",
                target.database(),
                target.database());
        return parse(Tool.run(command, Map.of("PGPASSWORD", target.password())));
    }

    static Load parse(String output) {
        var failed = FAILED.matcher(output);
        var done = DONE.matcher(output);
        var rate = RATE.matcher(output);
        if (output.contains("aborted") || failed.find() || !done.find() || !rate.find()) {
            throw new NotMeasurableException("pgbench was not content: " + output.strip());
        }
        var transactions = Long.parseLong(done.group(1));
        return new Load(transactions, transactions / Double.parseDouble(rate.group(1)), null);
    }
}
