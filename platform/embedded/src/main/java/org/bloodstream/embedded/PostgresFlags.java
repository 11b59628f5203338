package org.bloodstream.embedded;

import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's settings for one machine that it shares with everything else. */
final class PostgresFlags {
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=400",
            "shared_buffers=96MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_error_statement=panic",
            "max_wal_size=512MB");
    private static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private PostgresFlags() {}

    static List<String> of(EmbeddedPostgres.Settings settings) {
        var port = Stream.of("port=" + settings.port());
        var speed = settings.durable() ? Stream.<String>empty() : FAST.stream();
        return Stream.of(ALWAYS.stream(), port, speed).flatMap(flags -> flags).toList();
    }
}
