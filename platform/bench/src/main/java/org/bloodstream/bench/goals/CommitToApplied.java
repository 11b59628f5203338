package org.bloodstream.bench.goals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.Headroom;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Side;

/** Donors are registered at a steady rate; each registration's commit and that of its projection are then compared. */
final class CommitToApplied implements Side, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PER_SECOND = 200;
    // What cold JVMs accept, and not HOLD's rate, whose topic is another one.
    private static final int ROUGHLY_PER_SECOND = 25;
    private static final int IN_FLIGHT = 16;
    private static final int TRIES = 15;
    private static final Duration MORE = Duration.ofSeconds(10);
    private static final int DIGITS = 3;
    private static final String COMMITTED = """
            SELECT event_id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000000)::bigint FROM %s
             ORDER BY %s DESC LIMIT %d""";
    private static final String BODY = """
            {"familyName":"Example","givenName":"Alex","dateOfBirth":"1984-02-29","sex":"FEMALE","confirmedNew":"Made up for this run"}""";

    private final int perSecond;
    private final Map<String, Long> serving;
    private final Database source;
    private final Database projection;
    private final HttpLoad commands;
    private String headroom = "";

    private CommitToApplied(Bed bed, int perSecond) {
        this.perSecond = perSecond;
        this.serving = bed.serving(Programs.DONORS, Programs.OUTCOMES);
        this.source = bed.database(Programs.DONORS.database());
        this.projection = bed.database(Programs.OUTCOMES.database());
        var url = bed.addresses().url(Programs.DONORS.name()) + "/api/donors";
        this.commands = new HttpLoad(new Posts(url, bed.token("donor-carer"), _ -> BODY, (status, _) -> status == 201));
    }

    /** How long until another service has applied what one has committed. */
    static Sides againstBareTopic(Bed bed, Pace pace) {
        var perSecond = pace.rough() ? ROUGHLY_PER_SECOND : PER_SECOND;
        var ours = new CommitToApplied(bed, perSecond);
        var peer = new BareTopic(bed, perSecond);
        return Sides.of(
                        ours,
                        peer,
                        () -> "ours from PostgreSQL's own commit times, here and in the other service; "
                                + ours.headroom)
                .released(() -> {
                    ours.close();
                    peer.close();
                });
    }

    @Override
    public String name() {
        return "commit to applied";
    }

    @Override
    public Map<String, Long> serving() {
        return serving;
    }

    /** In a closed loop, until the steady rate is no more than it can bear. */
    @Override
    public void warm(Duration time) {
        var seen = commands.closed(IN_FLIGHT, time);
        var more = time.compareTo(MORE) < 0 ? time : MORE;
        headroom = Headroom.warmedUp(perSecond, seen.perSecond(), TRIES, () -> commands.closed(IN_FLIGHT, more)
                        .perSecond())
                .text();
    }

    @Override
    public Load run(Duration time) {
        var seen = commands.steady(perSecond, time);
        return new Load(seen.done(), seen.seconds(), latency(seen.done()));
    }

    private Latency latency(long events) {
        var committed = times(source, COMMITTED.formatted("journal", "sequence", events));
        var applied = new HashMap<UUID, Long>();
        Condition.await("every event is applied", PATIENCE, () -> {
            applied.putAll(times(projection, COMMITTED.formatted("trace_event", "arrival", events)));
            return applied.keySet().containsAll(committed.keySet());
        });
        applied.keySet().retainAll(committed.keySet());
        var histogram = new Histogram(DIGITS);
        applied.forEach((event, at) -> histogram.recordValue(Math.max(0, at - committed.getOrDefault(event, at))));
        return Latency.ofMicros(histogram);
    }

    private static Map<UUID, Long> times(Database database, String sql) {
        try (Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var times = new HashMap<UUID, Long>();
            while (rows.next()) {
                times.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
            return times;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is waiting to be published, nor to be applied. */
    @Override
    public void settle() {
        var last = source.count("SELECT count(*) FROM journal");
        Condition.await("the journal is published", PATIENCE, () -> !source.relayBehind());
        Condition.await(
                "the other service has applied it all",
                PATIENCE,
                () -> projection.count("SELECT count(*) FROM trace_event WHERE stream = 'donor'") >= last);
    }

    @Override
    public void close() {
        commands.close();
    }
}
