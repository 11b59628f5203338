package org.bloodstream.bench.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Commands over HTTP: each with a key of its own.
 *
 * @param url of the command with this number, counted from 0
 * @param body likewise
 * @param judge likewise: which answers to it are right
 */
public record Posts(LongFunction<String> url, String token, LongFunction<String> body, LongFunction<Judge> judge) {
    /** To all of them the same answers are right. */
    public Posts(LongFunction<String> url, String token, LongFunction<String> body, Judge judge) {
        this(url, token, body, (LongFunction<Judge>) _ -> judge);
    }

    /** All of them to one address. */
    public Posts(String url, String token, LongFunction<String> body, Judge judge) {
        this(_ -> url, token, body, judge);
    }

    /** Tells a right answer from a wrong one; asked from several threads. */
    @FunctionalInterface
    public interface Judge {
        boolean isRight(int status, String body);
    }

    HttpRequest request(long number) {
        return HttpRequest.newBuilder(URI.create(url.apply(number)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.apply(number)))
                .build();
    }
}
