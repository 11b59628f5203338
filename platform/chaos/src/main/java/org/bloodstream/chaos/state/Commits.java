package org.bloodstream.chaos.state;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * When each entry of the journals was committed, as PostgreSQL itself noted it ({@code track_commit_timestamp}): what
 * recovery to an instant goes by. When an entry was recorded is earlier, by as long as its transaction took to its end.
 *
 * @param byEntry by the entry's id
 */
public record Commits(Map<String, Instant> byEntry) {
    private static final int LEAST = 8;
    private static final String SQL = """
            SELECT event_id::text, (extract(epoch FROM committed) * 1000000)::bigint
              FROM (SELECT event_id, pg_xact_commit_timestamp(transaction_id::xid) AS committed FROM journal) j
             WHERE committed IS NOT NULL""";

    /** @throws SQLException when a database cannot be read, or keeps no such times */
    public static Commits of(Databases databases) throws SQLException {
        var byEntry = new HashMap<String, Instant>();
        for (var service : Databases.SERVICES) {
            Rows.list(
                    databases.of(service),
                    SQL,
                    row -> byEntry.put(row.getString(1), Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS)));
        }
        return new Commits(byEntry);
    }

    /**
     * An instant between two commits while people worked: in the middle of the longest pause between any two, but not of the
     * first or last quarter, so that something was committed before it and something after it.
     *
     * @throws IllegalStateException when too little was committed since
     */
    public Instant pauseSince(Instant since) {
        var times = byEntry.values().stream()
                .filter(since::isBefore)
                .distinct()
                .sorted()
                .toList();
        if (times.size() < LEAST)
            throw new IllegalStateException("only %d commits since %s".formatted(times.size(), since));
        var before = IntStream.range(times.size() / 4, times.size() * 3 / 4)
                .boxed()
                .max(Comparator.comparing(index -> Duration.between(times.get(index), times.get(index + 1))))
                .orElseThrow();
        var pause = Duration.between(times.get(before), times.get(before + 1));
        return times.get(before).plus(pause.dividedBy(2)).truncatedTo(ChronoUnit.MICROS);
    }
}
