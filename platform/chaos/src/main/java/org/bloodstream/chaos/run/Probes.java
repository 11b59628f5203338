package org.bloodstream.chaos.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Verification;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.region.edge.SignOn;
import org.bloodstream.region.edge.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Asks parts how they are, and services to verify their own history. */
final class Probes {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final int port;
    private final Tokens tokens;

    Probes(int port) {
        this.port = port;
        this.tokens = new SignOn(http, URI.create("http://127.0.0.1:" + (port + 1) + "/realms/bloodstream"))
                .asTestUsers("bloodstream");
    }

    /** What an operator's acts are done with. */
    Operator operator(EvidenceFile record) {
        return new Operator(port, tokens, record);
    }

    boolean isReady(int servicePort) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + servicePort + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether this instance publishes its service's journal at the moment; false also when it does not answer. */
    boolean isRelaying(Service service, boolean second) throws InterruptedException {
        try {
            var request = request(service, second, "").GET().build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && JsonMapper.shared()
                            .readTree(answer.body())
                            .path("relaying")
                            .asBoolean(false);
        } catch (IOException _) {
            return false;
        }
    }

    private HttpRequest.Builder request(Service service, boolean second, String about)
            throws IOException, InterruptedException {
        var address = "http://127.0.0.1:%d/api/operations/%s/journal%s"
                .formatted(Ports.of(port, service, second), service.id(), about);
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of("integration-operator"));
    }

    /** Has the first instance of a service publish its whole journal again. */
    void republish(Service service, String reason) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("from", 1, "reason", reason));
        var request = request(service, false, "/republication")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var nothingYet = answer.statusCode() == 422 && answer.body().contains("not-published-yet");
        if (answer.statusCode() != 200 && !nothingYet) {
            throw new IllegalStateException(
                    "%s does not publish again: %d %s".formatted(service.id(), answer.statusCode(), answer.body()));
        }
    }

    /** @param second whether the second instance is asked */
    Verification verify(int round, Service service, boolean second) throws IOException, InterruptedException {
        var request = request(service, second, "/verification")
                .POST(BodyPublishers.noBody())
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var verified = answer.statusCode() == 200
                && JsonMapper.shared().readTree(answer.body()).path("verified").asBoolean(false);
        return new Verification(round, service.id(), verified, answer.statusCode() + " " + answer.body());
    }
}
