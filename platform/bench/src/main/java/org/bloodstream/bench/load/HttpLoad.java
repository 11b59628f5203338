package org.bloodstream.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bloodstream.bench.measure.Load;

/** Commands at a steady rate, or each as soon as the one before it is answered. */
public final class HttpLoad implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Posts posts;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong number = new AtomicLong();

    public HttpLoad(Posts posts) {
        this.posts = posts;
    }

    /**
     * A latency begins when its command was due: what waits behind a slow answer counts as slow too.
     *
     * @throws org.bloodstream.bench.measure.NotMeasurableException when an answer was wrong
     */
    public Load steady(int perSecond, Duration time) {
        var answers = new Answers();
        var asked = new OpenLoop(perSecond).run(time, due -> Thread.startVirtualThread(() -> ask(answers, due)));
        answers.await(asked, PATIENCE);
        return answers.load();
    }

    /**
     * As fast as it is answered, which nobody can be overrun by.
     *
     * @param inFlight commands at any time
     * @throws org.bloodstream.bench.measure.NotMeasurableException when an answer was wrong
     */
    public Load closed(int inFlight, Duration time) {
        var answers = new Answers();
        var end = System.nanoTime() + time.toNanos();
        var askers = IntStream.range(0, inFlight)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> askUntil(end, answers), Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(askers).join();
        return answers.load();
    }

    /** One command, answered rightly or not. */
    public boolean once() {
        var answers = new Answers();
        ask(answers, System.nanoTime());
        return answers.allRight();
    }

    private void askUntil(long end, Answers answers) {
        for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
            ask(answers, now);
        }
    }

    /** Waits, and on the caller's thread: what answers later ends on the JVM's common pool, where others may block it. */
    private void ask(Answers answers, long due) {
        try {
            long asked = number.getAndIncrement();
            var answer = http.send(posts.request(asked), HttpResponse.BodyHandlers.ofString());
            var right = posts.judge().apply(asked).isRight(answer.statusCode(), answer.body());
            answers.add(System.nanoTime() - due, right, answer.statusCode() + " " + answer.body());
        } catch (IOException e) {
            answers.add(System.nanoTime() - due, false, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answers.add(System.nanoTime() - due, false, e.toString());
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
