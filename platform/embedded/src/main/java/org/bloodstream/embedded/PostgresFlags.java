package org.bloodstream.embedded;

import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's settings for one machine that it shares with everything else. */
public final class PostgresFlags {
    private static final List<String> ALWAYS = List.of(
            "max_connections=400",
            "shared_buffers=96MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_error_statement=panic",
            "max_wal_size=512MB");
    // Every service and some replicas of each are under test at once.
    // Autovacuum goes through all databases once a minute, and tests make a hundred, with some thousand connections,
    // each of which pays for every iteration of a password's hash.
    private static final List<String> FAST = List.of(
            "max_connections=800",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "scram_iterations=1");

    private PostgresFlags() {}

    /** Those of every PostgreSQL for tests, wherever it listens. */
    public static List<String> forTests() {
        return Stream.concat(ALWAYS.stream(), FAST.stream()).toList();
    }

    static List<String> of(EmbeddedPostgres.Settings settings) {
        var here = Stream.of("listen_addresses=127.0.0.1", "port=" + settings.port(), "unix_socket_directories=");
        return Stream.concat(here, settings.durable() ? ALWAYS.stream() : forTests().stream())
                .toList();
    }
}
