package org.bloodstream.bench.goals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.bloodstream.bench.bed.Application;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.OpenLoop;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Side;

/** Donors are registered at a steady rate; each registration's commit and that of its projection are then compared. */
final class CommitToApplied implements Side, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DIGITS = 3;
    private static final String COMMITTED = """
            SELECT event_id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000000)::bigint FROM %s
             ORDER BY %s DESC LIMIT %d""";
    private static final String BODY = """
            {"familyName":"Example","givenName":"Alex","dateOfBirth":"1984-02-29","sex":"FEMALE"}""";

    private final Application donors;
    private final Map<String, Long> serving;
    private final Database source;
    private final Database projection;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    CommitToApplied(Bed bed, Application donors, Application outcome) {
        this.donors = donors;
        this.serving = new HashMap<>(bed.serving(donors));
        serving.put("outcome", outcome.pid());
        this.source = bed.database("donor_management");
        this.projection = bed.database("outcome");
        this.token = bed.token("donor-carer");
    }

    @Override
    public String name() {
        return "commit to applied";
    }

    @Override
    public Map<String, Long> serving() {
        return serving;
    }

    @Override
    public Load run(Duration time) {
        var answered = new AtomicLong();
        var wrong = new AtomicLong();
        var begun = System.nanoTime();
        var asked = new OpenLoop(BareTopic.PER_SECOND).run(time, _ -> register(answered, wrong));
        Condition.await("every command is answered", PATIENCE, () -> answered.get() + wrong.get() == asked);
        if (wrong.get() > 0) {
            throw new NotMeasurableException("%d of %d commands were not accepted".formatted(wrong.get(), asked));
        }
        return new Load(asked, (System.nanoTime() - begun) / 1e9, latency(asked));
    }

    private void register(AtomicLong answered, AtomicLong wrong) {
        var request = HttpRequest.newBuilder(URI.create(donors.url("/api/donors")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            var accepted = failure == null && answer.statusCode() == 201;
            (accepted ? answered : wrong).incrementAndGet();
        });
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

    @Override
    public void settle() {
        Condition.await("the journal is published", PATIENCE, () -> !source.relayBehind());
    }

    @Override
    public void close() {
        http.close();
    }
}
