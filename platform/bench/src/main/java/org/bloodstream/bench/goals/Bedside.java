package org.bloodstream.bench.goals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.bloodstream.bench.bed.Application;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.load.OpenLoop;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.jspecify.annotations.Nullable;

/** Nurses who scan at a steady rate, whatever else goes on. */
final class Bedside implements AutoCloseable {
    private static final int PER_SECOND = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Application outcome;
    private final Ward ward;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong turn = new AtomicLong();
    private final AtomicLong unconfirmed = new AtomicLong();
    private final AtomicLong checks = new AtomicLong();
    private final AtomicReference<String> lastWrong = new AtomicReference<>("");

    Bedside(Application outcome, Ward ward, String token) {
        this.outcome = outcome;
        this.ward = ward;
        this.token = token;
    }

    /** A latency begins when its scan was due: what waits behind a slow answer counts as slow too. */
    Load check(Duration time) {
        var histogram = new ConcurrentHistogram(3);
        var answered = new AtomicLong();
        var wrong = new AtomicLong();
        var begun = System.nanoTime();
        var asked = new OpenLoop(PER_SECOND).run(time, due -> ask().whenComplete((answer, failure) -> {
            histogram.recordValue((System.nanoTime() - due) / 1000);
            (isSafe(answer, failure) ? answered : wrong).incrementAndGet();
        }));
        Condition.await("every check is answered", PATIENCE, () -> answered.get() + wrong.get() == asked);
        if (wrong.get() > 0) {
            throw new NotMeasurableException("%d of %d checks were not answered rightly, the last with: %s"
                    .formatted(wrong.get(), asked, lastWrong.get()));
        }
        checks.addAndGet(asked);
        return new Load(asked, (System.nanoTime() - begun) / 1e9, Latency.ofMicros(histogram));
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        var request = HttpRequest.newBuilder(URI.create(outcome.url("/api/bedside/checks")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(ward.scan(turn.getAndIncrement())))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** These packs are right, so the answer is GO; when what is known is too old, "cannot confirm" is right too. */
    private boolean isSafe(@Nullable HttpResponse<String> answer, @Nullable Throwable failure) {
        var text = answer == null ? String.valueOf(failure) : answer.statusCode() + " " + answer.body();
        if (text.startsWith("200") && text.contains("\"answer\":\"GO\"")) {
            return true;
        }
        if (text.startsWith("200") && text.contains("\"answer\":\"DOWNTIME\"")) {
            unconfirmed.incrementAndGet();
            return true;
        }
        lastWrong.set(text);
        return false;
    }

    /** For the reader: how often it said that it cannot confirm. */
    String unconfirmed() {
        return "%d of %d checks were answered \"cannot confirm\", all others GO"
                .formatted(unconfirmed.get(), checks.get());
    }

    @Override
    public void close() {
        http.close();
    }
}
