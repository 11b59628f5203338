package org.bloodstream.region.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's HTTP edge, each call in somebody's role. A time-out is not a "no": a call that the gateway could not carry
 * through (429, 502, 503, 504, broken connection) is repeated a few times under the same {@code Idempotency-Key}.
 */
public final class PlatformHttp {
    private static final Set<Integer> WORTH_REPEATING = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 5;

    private final HttpClient http;
    private final URI gateway;
    private final Tokens tokens;
    private final JsonMapper json = new JsonMapper();

    public PlatformHttp(HttpClient http, URI gateway, Tokens tokens) {
        this.http = http;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Whether the gateway says that it is ready. */
    public boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public Reply get(String role, String path) throws IOException, InterruptedException {
        return send(request(role, path, "application/json").GET());
    }

    /** What is printed, as text; a refusal is no success, whatever its words. */
    public Paper print(String role, String path, String type) throws IOException, InterruptedException {
        var answer = answer(request(role, path, type).GET().build());
        return new Paper(
                reply(answer), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    /** Opens the record of a patient of another organisation; the reason is kept there. */
    public Reply breakGlass(String role, String path, String reason) throws IOException, InterruptedException {
        return send(request(role, path, "application/json")
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", reason)
                .GET());
    }

    /** @param body written as JSON */
    public Reply post(String role, String path, Object body) throws IOException, InterruptedException {
        return send(
                command(role, path, "application/json").POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Reads a FHIR resource or searches. */
    public Reply readFhir(String role, String path) throws IOException, InterruptedException {
        return send(request(role, path, "application/fhir+json").GET());
    }

    public Reply createFhir(String role, String path, Object resource) throws IOException, InterruptedException {
        return send(command(role, path, "application/fhir+json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(resource))));
    }

    private HttpRequest.Builder command(String role, String path, String type)
            throws IOException, InterruptedException {
        return request(role, path, type)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String role, String path, String type)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", type + ", application/problem+json")
                .header("Authorization", "Bearer " + tokens.of(role));
    }

    private Reply send(HttpRequest.Builder built) throws IOException, InterruptedException {
        return reply(answer(built.build()));
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        for (var again = 1; again < TRIES; again++) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (!WORTH_REPEATING.contains(answer.statusCode())) return answer;
            } catch (IOException _) {
                // the last try below tells
            }
            Thread.sleep(PAUSE.multipliedBy(again));
        }
        return http.send(request, BodyHandlers.ofString());
    }

    private Reply reply(HttpResponse<String> answer) {
        return Reply.of(answer, json);
    }
}
